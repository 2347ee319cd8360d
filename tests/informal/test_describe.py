"""Formal steps in words."""

from __future__ import annotations

import random

import pytest

from leanprm.informal.describe import reading, results
from leanprm.informal.describe.phrases import FAMILIES, PHRASES
from leanprm.informal.describe.symbols import told
from leanprm.informal.describe.telling import Goals, Style, problem, sentence, tell


def test_every_family_can_be_told_in_many_ways() -> None:
    assert len(PHRASES) >= 40
    assert set(FAMILIES.values()) <= set(PHRASES)
    for family, phrases in PHRASES.items():
        whole = [phrase for phrase in phrases if not phrase.startswith("~")]
        assert len(set(phrases)) == len(phrases), family
        assert len(whole) >= 5, family
        assert len(phrases) >= 6, family
        for phrase in phrases:
            phrase.lstrip("~").format(term="", names="", rules="", claim="", code="", at="")


@pytest.mark.parametrize(
    ("head", "text", "family", "slots"),
    [
        ("rw", "rw [h, ← Nat.add_comm a] at k ⊢", "rw",
         {"rules": ["h", "Nat.add_comm a"], "at": ["k ⊢"]}),
        ("exact", "exact ⟨fun x => h x, k⟩", "exact", {"term": ["⟨fun x => h x, k⟩"]}),
        ("exact", "exact hb)", "exact", {"term": ["hb"]}),
        ("intro", "intro x ⟨a, b⟩ h", "intro", {"names": ["x", "⟨a, b⟩", "h"]}),
        ("intro", "intro", "intro_all", {}),
        ("have", "have h : a + b = c := by", "have", {"claim": ["a + b = c"]}),
        ("have", "have h : a = b := k a", "have_by", {"claim": ["a = b"], "term": ["k a"]}),
        ("have", "have := k a", "have_term", {"term": ["k a"]}),
        ("obtain", "obtain ⟨x, hx⟩ := h", "obtain", {"names": ["⟨x, hx⟩"], "term": ["h"]}),
        ("rcases", "rcases h with a | b", "obtain", {"names": ["a | b"], "term": ["h"]}),
        ("induction", "induction n generalizing m with", "induction", {"term": ["n"]}),
        ("cases", "cases h with", "cases", {"term": ["h"]}),
        ("calc_step", "_ = f (a + 1) := by", "calc_step", {"claim": ["_ = f (a + 1)"]}),
        ("calc_step", "_ = c := k", "calc_step_by", {"claim": ["_ = c"], "term": ["k"]}),
        ("by_cases", "by_cases h : p ∧ q", "by_cases", {"claim": ["p ∧ q"]}),
        ("simp", "simp only [f, ← g] at h", "simp_rules", {"rules": ["f", "g"], "at": ["h"]}),
        ("suffices", "suffices h : p by", "suffices", {"claim": ["p"]}),
        ("suffices", "suffices h : p from f h", "suffices", {"claim": ["p"]}),
        ("mystery", "mystery 1 2", "other", {}),
    ],
)  # fmt: skip
def test_reading(head: str, text: str, family: str, slots: dict[str, list[str]]) -> None:
    action = reading.read(head, text)
    assert action.family == family
    assert {name: part for name, part in action.slots.items() if name != "code" and part} == slots


def test_alternatives_are_told_with_their_first_step() -> None:
    action = reading.read("rfl", "| succ n ih => rfl")
    assert action.case == "succ n ih"
    assert "succ n ih" in sentence(action, None, Style(), random.Random(0))


def test_symbols() -> None:
    claim = "∀ x : Nat, P x → x ≤ 2 * y"
    assert told(claim, "unicode") == claim
    assert told(claim, "latex") == (r"$\forall x : Nat, P x \to x \le 2 \cdot y$")
    assert told(claim, "words") == (
        "for all x of type natural number, P x implies x is at most 2 times y"
    )
    assert told("Nat.add_comm a", "words") == "Nat.add_comm a"
    assert told("h.1", "latex") == "h.1"


A, B = "p q : Prop\nh : p\n⊢ q", "p q : Prop\nh : p\n⊢ p"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ([A], [], ("closed", [])),
        ([A], [B], ("goal", ["p"])),
        ([A], [B, A], ("goals", ["p", "q"])),
        ([A], ["p q : Prop\nh : p\nk : q\n⊢ q"], ("known", ["k : q"])),
        ([A], [A], None),
        ([], [], None),
    ],
)
def test_what_becomes_of_the_goals(
    before: list[str], after: list[str], expected: tuple[str, list[str]] | None
) -> None:
    assert results.change(before, after) == expected


def test_a_wrong_step_says_what_its_author_wanted() -> None:
    wanted = Goals([A], [B])
    texts = {
        tell(["rw"], ["rw [h]"], [wanted], Style(results=1.0), f"{seed}")[0] for seed in range(40)
    }
    assert len(texts) > 20
    assert all(" p" in text and "h" in text for text in texts)
    assert not any("wrong" in text or "fail" in text for text in texts)


def test_nothing_but_text_goals_and_seed_decides_on_the_wording() -> None:
    arguments = (["exact"], ["exact h"], [Goals([A], [])], Style())
    assert tell(*arguments, "1") == tell(*arguments, "1")
    assert len({tell(*arguments, str(seed))[0] for seed in range(30)}) > 10


def test_problems_name_what_is_given() -> None:
    text = problem("From p follows q.", "def x := 1", A, Style(), "0")
    assert text.startswith("def x := 1\nFrom p follows q.\n")
    assert "p : Prop, q : Prop and h : p" in text
    assert text.endswith(("q.", "q"))
