from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from leanprm.verify.gate import gate_header
from leanprm.verify.headers import HeaderGate

PIECES = st.sampled_from(
    [
        "theorem a : True := trivial\n\n",
        "axiom bad : False\n\n",
        "def f : Nat := 1\n",
        "unsafe def g : Nat := 1\n\n",
        "-- axiom in a comment\n",
        "#eval 1\n",
    ]
)


@given(st.lists(st.lists(PIECES, max_size=3), max_size=5))
def test_growing_headers_give_what_whole_headers_give(pieces: list[list[str]]) -> None:
    gate, header = HeaderGate(), ""
    for piece in pieces:
        header += "".join(piece)
        assert gate.findings(header) == tuple(gate_header(header))


@given(st.lists(PIECES, max_size=3), st.lists(PIECES, max_size=3))
def test_another_header_starts_anew(one: list[str], other: list[str]) -> None:
    gate = HeaderGate()
    gate.findings("".join(one))
    assert gate.findings("".join(other)) == tuple(gate_header("".join(other)))
