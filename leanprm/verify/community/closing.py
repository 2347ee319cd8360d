"""The end of a proof on documents: questions about its axioms, and the status that follows; no I/O.

As in the audit, the wording of Lean's answers is learned in the same run from two known ones.
"""

from __future__ import annotations

from collections.abc import Sequence

from leanprm.lean.messages import Diagnostic
from leanprm.verify.axioms import ALLOWED_AXIOMS, AxiomSentences
from leanprm.verify.statement import TheoremSpan, find_theorems


def theorem_at(text: str, offset: int) -> TheoremSpan | None:
    """The theorem that an offset is in, if it is in one."""
    for span in find_theorems(text):
        if span.start <= offset < span.end:
            return span
    return None


class Questions:
    """What is asked below a text, and where.

    Args:
        name: The theorem in question.
        nonce: A word that nobody can know.
        start: Where the questions begin.
    """

    def __init__(self, name: str, nonce: str, start: int) -> None:
        self._none, self._some, self._check = f"{nonce}_none", f"{nonce}_some", f"{nonce}_check"
        self._axiom = f"{nonce}_axiom"
        self._asked: list[int] = []
        lines = [
            "set_option pp.fullNames true",
            f"theorem _root_.{self._none} : True := True.intro",
            f"axiom _root_.{self._axiom} : True",
            f"theorem _root_.{self._some} : True := {self._axiom}",
            f"theorem _root_.{self._check} : type_of% @{name} := @{name}",
        ]
        text = "\n" + "\n".join(lines) + "\n"
        for asked in (self._none, self._some, self._check):
            self._asked.append(start + len(text))
            text += f"#print axioms {asked}\n"
        self.text = text
        self._end = start + len(text)

    def status(self, diagnostics: Sequence[Diagnostic], begin: int) -> str:
        """The status of the proof.

        Args:
            diagnostics: What Lean says about the text with the questions.
            begin: Where the text begins that must have no error.
        """
        if any(d.severity == "error" and d.start >= begin for d in diagnostics):
            return "Not verified: there are errors in the rest of the text"
        ends = [*self._asked[1:], self._end]
        says = [
            [d.message for d in diagnostics if start <= d.start < end]
            for start, end in zip(self._asked, ends, strict=True)
        ]
        if any(len(answers) != 1 for answers in says):
            return "Not verified: no answer about its axioms"
        sentences = AxiomSentences.learn(
            self._none, says[0][0], self._some, says[1][0], self._axiom
        )
        axioms = None if sentences is None else sentences.read(self._check, says[2][0])
        if axioms is None:
            return "Not verified: no answer about its axioms"
        if "sorryAx" in axioms:
            return "Incomplete: contains sorry"
        others = [axiom for axiom in axioms if axiom not in ALLOWED_AXIOMS]
        return f"Not verified: rests on the axioms {', '.join(others)}" if others else "Completed"
