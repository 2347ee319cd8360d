"""Documents of many items: each item once, whole, and with a place of its own."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from leanprm.records import ProofItem
from leanprm.verify.document import (
    STATEMENT_ONLY,
    Document,
    Plan,
    Wanted,
    plain_names,
    plan,
    subset,
    write,
)
from leanprm.verify.prepare import Prepared, prepare
from tests.verify.proofs import prepared, proof_texts

HEADERS = st.sampled_from(["", "open Nat\n", "def a := 1", "-- é 𝓅\n"])
STATEMENTS = st.sampled_from(
    ["theorem t : True", "example : True", "theorem A.b : True", "@[simp] theorem s : 1 = 1"]
)
items = st.builds(
    lambda header, statement, proof: prepare(
        ProofItem(id="x", statement=statement, proof=proof, header=header)
    ),
    HEADERS,
    STATEMENTS,
    proof_texts,
)


def wanted(found: list[Prepared]) -> list[Wanted]:
    return [Wanted(at, item, item.body) for at, item in enumerate(found)]


def file_items(*pieces: tuple[str, str, str]) -> list[Prepared]:
    """Theorems of one file, from (text before, statement, proof)."""
    text, found = "", []
    for before, statement, proof in pieces:
        item = ProofItem(
            id=statement,
            statement=statement,
            proof=proof,
            proof_prefix="",
            header=text + before,
            group="f.lean",
        )
        found.append(prepare(item))
        text += before + statement + proof
    return found


def assert_sound(document: Document, todo: Plan) -> None:
    """Every part stands where its slot says; only the reach of one may touch the next."""
    reached = 0
    assert [slot.part for slot in document.slots] == list(todo.parts)
    for slot in document.slots:
        part = slot.part
        assert reached <= slot.start <= slot.body <= slot.body_end <= slot.end
        assert document.text[slot.start : slot.body] == part.prepared.lead
        assert document.text[slot.body : slot.body_end] == part.body
        reached = slot.end - 1
    assert document.text.startswith(todo.header)


@given(st.lists(items, min_size=1, max_size=8), st.integers(1, 5))
def test_every_item_once_and_in_order(found: list[Prepared], most: int) -> None:
    plans = plan(wanted(found), most)
    keys = [part.key for each in plans for part in each.parts]
    assert sorted(keys) == list(range(len(found)))
    for each in plans:
        own = [part.key for part in each.parts]
        assert own == sorted(own)
        assert len(own) <= most
        assert {part.prepared.item.header for part in each.parts} == {each.header}
        if len(own) > 1:
            assert not any(part.prepared.alone for part in each.parts)
        assert_sound(write(each), each)


@given(st.lists(items, min_size=2, max_size=6))
def test_items_that_share_a_document_have_namespaces_that_none_can_know(
    found: list[Prepared],
) -> None:
    for each in plan(wanted(found), 10):
        text = write(each).text
        spaces = re.findall(r"^namespace (\S+)$", text, re.MULTILINE)
        assert len(set(spaces)) == len(spaces) == (len(each.parts) if len(each.parts) > 1 else 0)
        assert re.findall(r"^end (_leanprm\S+)$", text, re.MULTILINE) == spaces
        for space in spaces:
            assert plain_names(f"in {space}.t and {space}.u") == "in t and u"


def test_the_names_change_from_run_to_run() -> None:
    one, two = (write(plan(wanted([prepared("a"), prepared("b")]), 9)[0]).text for _ in range(2))
    assert one != two
    assert plain_names("an _leanprm_name of ours") == "an _leanprm_name of ours"


@given(st.lists(items, min_size=1, max_size=6), st.data())
def test_a_part_of_a_plan(found: list[Prepared], data: st.DataObject) -> None:
    for each in plan(wanted(found), 10):
        keep = data.draw(st.sets(st.integers(0, len(each.parts) - 1), min_size=1))
        part = subset(each, keep)
        assert [p.key for p in part.parts] == [each.parts[at].key for at in sorted(keep)]
        assert_sound(write(part), part)


def test_theorems_of_a_file_keep_their_places() -> None:
    found = file_items(
        ("import A\n", "theorem a : True", " := trivial"),
        ("\n\n-- between\ndef d := 1\n", "theorem b : True", " := trivial"),
        ("\n", "theorem c : d = 1", " := by\n  rfl"),
    )
    (todo,) = plan(wanted(found), 9)
    document = write(todo)
    assert document.text == (
        "import A\ntheorem a : True := trivial\n\n-- between\ndef d := 1\n"
        "theorem b : True := trivial\ntheorem c : d = 1 := by\n  rfl"
    )
    assert_sound(document, todo)
    kept = subset(todo, {1})
    text = write(kept).text
    assert [part.judged for part in kept.parts] == [False, True]
    assert f"theorem a : True{STATEMENT_ONLY}" in text
    assert "theorem b : True := trivial" in text
    assert "theorem c" not in text


def test_a_file_theorem_that_is_tried_again_stands_alone() -> None:
    found = file_items(
        ("", "theorem a : True", " := trivial"), ("\n", "theorem b : True", " := trivial")
    )
    again = [Wanted(0, found[0], found[0].body), Wanted(1, found[1], "x", in_file=False)]
    plans = plan(again, 9)
    assert sorted(len(each.parts) for each in plans) == [1, 1]
    alone = next(each for each in plans if each.parts[0].key == 1)
    assert write(alone).text.startswith("theorem a : True := trivial\ntheorem b : True")


def test_an_unfinished_item_reaches_to_the_next_token() -> None:
    (todo,) = plan(wanted([prepared("exact ("), prepared("skip", 1)]), 9)
    document = write(todo)
    first, second = document.slots
    assert document.text[first.body_end : first.end].strip() == "e"
    assert document.text[first.end - 1 :].startswith("end _leanprm_")
    assert second.start > first.end


def test_what_must_be_alone() -> None:
    alone = ["theorem A.b : True", "@[simp] theorem t : True", "private theorem t : True"]
    for statement in alone:
        assert prepare(ProofItem(id="x", statement=statement, proof="trivial")).alone
    for proof in ["exact?", "trivial /-", 'exact "', "simp?"]:
        assert prepared(proof).alone
    assert not prepared("exact h").alone
