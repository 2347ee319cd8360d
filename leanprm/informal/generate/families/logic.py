"""Families about reasoning: who lies, who is first, what follows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from leanprm.informal.generate.expr import Claim, Env, Raw, Rel
from leanprm.informal.generate.story import Kind, Story, Variant


def truth_tellers(s: Story) -> None:
    """People who always or never tell the truth, and what they say of each other."""
    s.in_order = True
    people = [s.person() for _ in range(3)]
    names = ["first", "second", "third"]
    truth = {name: s.rng.random() < 0.5 for name in names}
    s.booleans(truth)
    said: list[tuple[int, int, bool]] = []
    pairs = [(0, 1), (1, 2), s.pick((2, 0), (0, 2), (2, 1))]
    for speaker, about in pairs:
        claims_truth = truth[names[about]] == truth[names[speaker]]
        said.append((speaker, about, claims_truth))
        s.shape.append(f"{speaker}{about}")
    sure = s.whole(0, 2)
    s.say(
        "On an island everybody either always tells the truth or always lies.",
        "In a village each person is a truth-teller, who never lies, or a liar, who always does.",
    )
    for speaker, about, honest in said[:2]:
        a, b = people[speaker].name, people[about].name
        s.say(
            f"{a} says that {b} is a {'truth-teller' if honest else 'liar'}.",
            f'"{b} {"always tells the truth" if honest else "always lies"}," says {a}.',
        )
        s.facts.append(f"({names[speaker]} = true ↔ {names[about]} = {str(honest).lower()})")
    s.facts.append(f"{names[sure]} = {str(truth[names[sure]]).lower()}")
    s.say(
        f"It is known that {people[sure].name} is a {'truth-teller' if truth[names[sure]] else 'liar'}.",
        f"{people[sure].name}, as all know, {'always tells the truth' if truth[names[sure]] else 'always lies'}.",
    )
    links = {frozenset(pair[:2]): pair[2] for pair in said[:2]}
    asked = 2 if sure == 0 else 0
    order = {0: [(0, 1), (1, 2)], 1: [(1, 2), (1, 0)], 2: [(2, 1), (1, 0)]}[sure]
    s.ask(
        f"Is {people[asked].name} a truth-teller or a liar?",
        f"What is {people[asked].name}: a truth-teller or a liar?",
    )
    known = {sure: truth[names[sure]]}
    for here, there in order:
        same = links[frozenset((here, there))]
        known[there] = known[here] == same
        _character(s, people[there].name, names[there], known[there])


def _character(s: Story, person: str, name: str, honest: bool) -> None:
    def variant(value: bool) -> Variant:
        word = "truth-teller" if value else "liar"
        claim = _is(name, value)
        kind: Kind | None = None if value == honest else "wrong_inference"
        return Variant(kind, {"word": word, "answer": word}, [claim])

    s.judge(
        [
            f"it follows that {person} is a {{word}}.",
            f"this means that {person} must be a {{word}}.",
            f"{person} can only be a {{word}}.",
            f"so {person} is a {{word}}.",
        ],
        _either(variant(honest), variant(not honest)),
    )


def ordering(s: Story) -> None:
    """Who is before whom, from differences in places."""
    a, b, c, d = (s.person() for _ in range(4))
    what, more, less = s.pick(
        ("cm tall", "taller", "shorter"),
        ("years old", "older", "younger"),
        ("kg heavy", "heavier", "lighter"),
    )
    start = (
        s.whole(30, 60)
        if what == "years old"
        else s.whole(110, 160)
        if what == "cm tall"
        else s.whole(40, 70)
    )
    unit = what.split()[0]
    measure = {"cm": "height of {} in cm", "years": "age of {}", "kg": "weight of {} in kg"}[unit]
    is_so = "weighs {} kg." if unit == "kg" else f"is {{}} {what}."
    first = s.given("a", start, np="the " + measure.format(a.name))
    s.say(f"{a.name} {is_so.format(start)}")
    people, level = [b, c, d], first
    refs = [first]
    for k, (who, base) in enumerate(zip(people, [a, b, c], strict=True)):
        diff = s.given(f"diff_{k}", s.whole(2, 9), np=f"difference {k + 1}")
        up = s.fork(True, False)
        s.say(
            f"{who.name} is {s.num(diff)} {unit} {more if up else less} than {base.name}.",
            f"Compared with {base.name}, {who.name} is {s.num(diff)} {unit} {more if up else less}.",
        )
        level = s.derive(
            "bcd"[k],
            level + diff if up else level - diff,
            "the " + measure.format(who.name),
            f"{who.name} {is_so.format('{calc}')}",
            wrong=[
                ("misread_relation", level - diff if up else level + diff),
                ("wrong_quantity", first + diff if up else first - diff),
            ],
        )
        refs.append(level)
    s.need(len({s.truth[ref.name] for ref in refs}) == 4)
    top = s.fork(True, False)
    s.ask(f"Who is {more if top else less} than all the others?")
    everyone = [(a, refs[0]), (b, refs[1]), (c, refs[2]), (d, refs[3])]
    word = {
        "taller": "tallest",
        "shorter": "shortest",
        "older": "oldest",
        "younger": "youngest",
        "heavier": "heaviest",
        "lighter": "lightest",
    }[more if top else less]

    def variants(env: Env) -> Sequence[Variant]:
        best = (max if top else min)(everyone, key=lambda pair: env[pair[1].name])
        if len({env[ref.name] for _, ref in everyone}) < 4:
            return ()
        out = []
        for who, ref in sorted(everyone, key=lambda pair: pair[1] is not best[1]):
            claims = [
                Rel(ref, ">" if top else "<", other) for _, other in everyone if other is not ref
            ]
            kind: Kind | None = None if ref is best[1] else "wrong_comparison"
            out.append(Variant(kind, {"who": who.name, "answer": who.name}, claims))
        return out

    s.judge(
        [
            f"so {{who}} is the {word}.",
            f"the {word} of them is {{who}}.",
            f"comparing all four, {{who}} is the {word}.",
        ],
        variants,
        *refs,
    )


def implications(s: Story) -> None:
    """Rules of the form if-then, a fact, and what follows or does not."""
    s.in_order = True
    pool = [
        ("the lamp is on", "lamp"),
        ("the door is open", "door"),
        ("the alarm rings", "alarm"),
        ("the fan turns", "fan"),
        ("the gate is locked", "gate"),
        ("the screen is bright", "screen"),
        ("the pump runs", "pump"),
    ]
    picked = s.rng.sample(pool, 4)
    texts, names = [text for text, _ in picked], [name for _, name in picked]
    forward = s.fork(True, False)
    rules: list[tuple[int, bool, int, bool]] = []
    signs = [s.rng.random() < 0.5 for _ in range(4)]
    for k in range(3):
        rules.append((k, signs[k], k + 1, signs[k + 1]))
        s.say(
            f"If {_state(texts[k], signs[k])}, then {_state(texts[k + 1], signs[k + 1])}.",
            f"Whenever {_state(texts[k], signs[k])}, {_state(texts[k + 1], signs[k + 1])}.",
        )
        s.facts.append(f"({names[k]} = {_b(signs[k])} → {names[k + 1]} = {_b(signs[k + 1])})")
    place = 0 if forward else 3
    value = signs[0] if forward else not signs[3]
    s.say(f"Now {_state(texts[place], value)}.", f"One sees that {_state(texts[place], value)}.")
    s.facts.append(f"{names[place]} = {_b(value)}")
    s.rng.shuffle(s.sentences)
    signs_true = signs if forward else [not sign for sign in signs]
    s.booleans(dict(zip(names, signs_true, strict=True)))
    goal = 3 if forward else 0
    s.ask(f"Is it true that {_state(texts[goal], True)}?")
    order = [1, 2, 3] if forward else [2, 1, 0]
    for k in order:
        true = signs[k] if forward else not signs[k]
        _follows(s, texts[k], names[k], true)


def _is(name: str, value: bool) -> Claim:
    return Raw(f"{name} = {_b(value)}", lambda env: bool(env[name]) is value)


def _either(right: Variant, wrong: Variant) -> Callable[[Env], Sequence[Variant]]:
    return lambda env: (right, wrong)


def _b(value: bool) -> str:
    return "true" if value else "false"


def _state(text: str, value: bool) -> str:
    if value:
        return text
    words = text.split(" ")
    if " is " in text:
        return text.replace(" is ", " is not ")
    verb = {"rings": "ring", "turns": "turn", "runs": "run"}[words[-1]]
    return " ".join([*words[:-1], "does not", verb])


def _follows(s: Story, text: str, name: str, true: bool) -> None:
    def variant(value: bool) -> Variant:
        kind: Kind | None = None if value == true else "wrong_inference"
        claims = [_is(name, value)]
        return Variant(
            kind, {"state": _state(text, value), "answer": "yes" if value else "no"}, claims
        )

    s.judge(
        [
            "it follows that {state}.",
            "so {state}.",
            "this means that {state}.",
            "by the rules, {state}.",
        ],
        _either(variant(true), variant(not true)),
    )


def boxes_with_labels(s: Story) -> None:
    """One of three boxes holds a prize; how many of the labels are true is known."""
    prize = s.whole(0, 2)
    names = s.rng.sample(["red", "green", "blue", "white", "black", "yellow", "brown", "grey"], 3)
    box = s.pick("box", "drawer", "bag", "bucket", "crate")
    prize_name = s.pick("prize", "key", "ring", "coin", "letter")
    s.booleans({name: k == prize for k, name in enumerate(names)})
    s.facts += [
        f"({names[0]} || {names[1]} || {names[2]}) = true",
        f"({names[0]} && {names[1]}) = false",
        f"({names[0]} && {names[2]}) = false",
        f"({names[1]} && {names[2]}) = false",
    ]
    s.say(
        f"Exactly one of three, a {names[0]}, a {names[1]} and a {names[2]} {box}, holds a {prize_name}.",
        f"A {prize_name} lies in the {names[0]}, the {names[1]} or the {names[2]} {box}.",
    )
    empties = [k for k in range(3) if k != prize]
    s.rng.shuffle(empties)
    for k in empties:
        direct = s.fork(True, False)
        other = next(j for j in range(3) if j not in (k, prize))
        if direct:
            s.say(
                f'A note on the {names[k]} {box} says "empty", and the note is true.',
                f"It is certain that the {names[k]} {box} is empty.",
            )
            s.facts.append(f"{names[k]} = false")
        else:
            s.say(
                f"If the {names[k]} {box} held the {prize_name}, the {names[other]} one would hold it too.",
                f"The {names[k]} {box} holds the {prize_name} only if the {names[other]} one does.",
            )
            s.facts.append(f"({names[k]} = true → {names[other]} = true)")
    s.ask(f"Which {box} holds the {prize_name}?", f"Where is the {prize_name}?")

    def empty(k: int, kind: Kind | None) -> Variant:
        return Variant(kind, {"box": names[k]}, [_is(names[k], False)])

    for k in empties:
        s.judge(
            [
                f"the {{box}} {box} is empty.",
                f"the {{box}} {box} cannot hold the {prize_name}.",
                f"we can rule out the {{box}} {box}.",
                f"the {prize_name} is not in the {{box}} {box}.",
            ],
            _either(empty(k, None), empty(prize, "wrong_inference")),
        )

    def found(env: Env) -> Sequence[Variant]:
        out = []
        for k in sorted(range(3), key=lambda k: k != prize):
            kind: Kind | None = None if k == prize else "wrong_inference"
            out.append(
                Variant(
                    kind,
                    {"box": names[k], "answer": names[k]},
                    [_is(names[k], True)],
                )
            )
        return out

    s.judge(
        [
            f"the {prize_name} is in the {{box}} {box}.",
            f"so the {{box}} {box} holds the {prize_name}.",
            f"only the {{box}} {box} can hold it.",
        ],
        found,
    )


FAMILIES = (truth_tellers, ordering, implications, boxes_with_labels)
