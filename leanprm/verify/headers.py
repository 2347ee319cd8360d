"""The gate for headers, which grow: in a file each theorem's header continues the one before."""

from __future__ import annotations

from leanprm.verify.gate import Finding, gate_header


class HeaderGate:
    """Passes headers through the gate, each piece of text once."""

    def __init__(self) -> None:
        self._text = ""
        self._findings: tuple[Finding, ...] = ()

    def findings(self, header: str) -> tuple[Finding, ...]:
        """What a header may not hold; like `gate_header`, with the last header remembered."""
        known = self._text
        if header == known:
            return self._findings
        if known and known[-1].isspace() and header.startswith(known):
            fresh = gate_header(header[len(known) :])
            shift = len(known)
            moved = (f._replace(start=f.start + shift, end=f.end + shift) for f in fresh)
            self._findings = (*self._findings, *moved)
        else:
            self._findings = tuple(gate_header(header))
        self._text = header
        return self._findings
