"""Families about whole numbers: divisibility, remainders, sequences, equations, parity."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import gcd, lcm

from leanprm.informal.generate.expr import Claim, Env, Lit, Raw, Ref, Rel, Unit, gcd_of
from leanprm.informal.generate.story import Kind, Story, Variant
from leanprm.informal.generate.words import nth

SIGNED = Unit("number", signed=True)


def divisibility(s: Story) -> None:
    """A product plus something: does a number divide it?"""
    a, b, c = (
        s.given("a", s.whole(4, 40)),
        s.given("b", s.whole(4, 40)),
        s.given("c", s.whole(2, 60)),
    )
    d = s.whole(3, 9)
    by = s.given("d", d)
    plus = s.fork(True, False)
    s.say(
        f"Let N be {s.num(a)} times {s.num(b)}, {'increased' if plus else 'decreased'} by {s.num(c)}.",
        f"A number N is made by multiplying {s.num(a)} and {s.num(b)} and then {'adding' if plus else 'subtracting'} {s.num(c)}.",
    )
    s.need(plus or a.value(s.truth) * b.value(s.truth) > c.value(s.truth))
    product = s.derive(
        "product",
        a * b,
        "the product",
        "the product is {calc}.",
        wrong=[("wrong_operation", a + b)],
    )
    n = s.derive(
        "n",
        product + c if plus else product - c,
        "N",
        "thus N = {calc}.",
        wrong=[
            ("wrong_operation", product - c if plus else product + c),
            ("skipped_condition", a + b + c),
        ],
    )
    rest = s.derive(
        "rest",
        n % by,
        f"the remainder of N on division by {d}",
        f"dividing N by {d} leaves {{v}}.",
        unit=SIGNED,
        wrong=[
            ("wrong_quantity", product % by),
            ("wrong_quantity", (n + 1) % by),
            ("off_by_one", (n - 1) % by),
        ],
    )
    s.ask(f"Is N divisible by {d}?", f"Does {d} divide N?")
    s.judge(
        [
            f"so N {{which}} divisible by {d}.",
            f"therefore N {{which}} a multiple of {d}.",
            f"that means that N {{which}} divisible by {d}.",
        ],
        _zero_or_not(rest, Rel(n % by, "=", Lit(0)), Rel(n % by, "≠", Lit(0))),
        rest,
    )


def _zero_or_not(rest: Ref, zero: Claim, other: Claim) -> Callable[[Env], Sequence[Variant]]:
    def variants(env: Env) -> Sequence[Variant]:
        is_zero = env[rest.name] == 0
        yes = Variant(None, {"which": "is", "answer": "yes"}, [zero])
        no = Variant(None, {"which": "is not", "answer": "no"}, [other])
        right, wrong = (yes, no) if is_zero else (no, yes)
        return right, wrong._replace(kind="wrong_inference")

    return variants


def remainder(s: Story) -> None:
    """What a number leaves, told by its quotient; then the next multiple."""
    d = s.whole(4, 19)
    q, r = s.whole(5, 40), s.whole(1, d - 1)
    by, quot, rest = (
        s.given("divisor", d, np="the divisor"),
        s.given("quotient", q, np="the quotient"),
        s.given("rest", r, np="the remainder"),
    )
    s.say(
        f"Dividing a number by {d} gives the quotient {q} and the remainder {r}.",
        f"A number, divided by {d}, gives {q} and leaves {r}.",
    )
    multiple = s.derive(
        "multiple",
        by * quot,
        "the part that is divided evenly",
        "without the remainder it is {calc}.",
        wrong=[("wrong_operation", by + quot), ("wrong_quantity", by * rest)],
    )
    n = s.derive(
        "n",
        multiple + rest,
        "the number",
        "the number is {calc}.",
        wrong=[("wrong_operation", multiple - rest)],
    )
    up = s.fork(True, False)
    s.ask(
        f"What is the {'smallest multiple of ' + str(d) + ' above' if up else 'largest multiple of ' + str(d) + ' below'} that number?"
    )
    s.answer = s.derive(
        "next",
        n + (by - rest) if up else n - rest,
        "the multiple asked for",
        "the multiple is {calc}.",
        wrong=[
            ("misread_relation", n - rest if up else n + (by - rest)),
            ("skipped_condition", n + by if up else n - by),
            ("off_by_one", n + (by - rest) - 1),
        ],
    )


def gcd_packing(s: Story) -> None:
    """As many equal packs as possible from two sorts of things."""
    (a, b) = s.two("small")
    g = s.whole(3, 15)
    x, y = s.whole(2, 9), s.whole(2, 9)
    s.need(gcd(x, y) == 1, x != y)
    n, m = (
        s.given("first", g * x, np=f"the number of {a.many}"),
        s.given("second", g * y, np=f"the number of {b.many}"),
    )
    s.say(
        f"{s.n(n, a)} and {s.n(m, b)} are put into equal packs with nothing left over.",
        f"A club makes identical packs from {s.n(n, a)} and {s.n(m, b)} and uses all of them.",
    )
    packs = s.derive(
        "packs",
        gcd_of(n, m),
        "the largest possible number of packs",
        "the greatest common divisor gives {calc} packs.",
        wrong=[("wrong_operation", n - m), ("wrong_operation", m - n)],
    )
    in_a = s.derive(
        "in_a",
        n / packs,
        f"the number of {a.many} in a pack",
        f"a pack holds {{calc}} {a.many}.",
        wrong=[("wrong_quantity", m / packs), ("wrong_operation", n - packs)],
    )
    in_b = s.derive(
        "in_b",
        m / packs,
        f"the number of {b.many} in a pack",
        f"a pack holds {{calc}} {b.many}.",
        wrong=[("wrong_quantity", n / packs), ("wrong_operation", m - packs)],
    )
    s.ask("If there are as many packs as possible, how many things are in one pack?")
    s.answer = s.derive(
        "size",
        in_a + in_b,
        "the number of things in a pack",
        "a pack has {calc} things.",
        wrong=[("wrong_operation", in_a * in_b)],
    )


def lcm_meeting(s: Story) -> None:
    """Two things that recur: when do they fall together?"""
    p, q = s.whole(4, 30), s.whole(4, 30)
    s.need(p != q, gcd(p, q) > 1, lcm(p, q) not in (p, q))
    x, y = (
        s.given("first", p, np="the first period in minutes"),
        s.given("second", q, np="the second period in minutes"),
    )
    thing = s.pick("bus", "ferry", "tram", "bell", "lighthouse")
    act = {"bell": "rings", "lighthouse": "flashes"}.get(thing, "leaves")
    s.say(
        f"One {thing} {act} every {s.num(x)} minutes and another every {s.num(y)} minutes; both start at the same moment.",
        f"A {thing} {act} every {s.num(x)} minutes, a second one every {s.num(y)} minutes; they start together.",
    )
    product = s.derive(
        "product",
        x * y,
        "the product of the periods",
        "the product is {calc}.",
        wrong=[("wrong_operation", x + y)],
    )
    common = s.derive(
        "common",
        gcd_of(x, y),
        "the greatest common divisor",
        "they have {calc} in common.",
        wrong=[("wrong_operation", x - y), ("wrong_operation", y - x)],
    )
    meet = s.derive(
        "meet",
        product / common,
        "the minutes until they fall together again",
        "they meet after {calc} minutes.",
        wrong=[("skipped_condition", (x + y) / common), ("wrong_operation", product - common)],
    )
    hours = s.given("times", s.whole(2, 6), np="the number of meetings")
    after = s.fork(True, False)
    s.ask(
        f"After how many minutes do they fall together for the {nth(int(s.truth['times']))} time"
        + (", not counting the start?" if after else ", counting the start as the first?")
    )
    s.answer = s.derive(
        "time",
        meet * hours if after else meet * (hours - 1),
        "the minutes asked for",
        "that is after {calc} minutes.",
        wrong=[
            ("off_by_one", meet * (hours - 1) if after else meet * hours),
            ("off_by_one", meet * (hours + 1)),
        ],
    )


def arithmetic_sequence(s: Story) -> None:
    """The term and the sum of a sequence with constant steps, up or down."""
    a, d, n = s.whole(2, 60), s.whole(2, 9), s.whole(5, 20)
    down = s.fork(False, True)
    s.need(not down or a > d * n)
    first, diff, count = (
        s.given("first", a, np="the first term"),
        s.given("step", d, np="the step"),
        s.given("count", n, np="the number of terms"),
    )
    what = s.pick(
        "Every row of a stack of logs", "Each shelf of a library", "Every line of a pattern"
    )
    s.say(
        f"{what} has {s.num(diff)} {'fewer' if down else 'more'} than the one before, and the first has {s.num(first)}.",
        f"A sequence begins with {s.num(first)}, and each term is {s.num(diff)} {'less' if down else 'more'} than the one before.",
    )
    s.say(f"There are {s.num(count)} of them.", f"It goes on until there are {s.num(count)}.")
    steps = s.derive(
        "steps",
        count - 1,
        "the number of changes",
        "there are {calc} changes.",
        wrong=[("off_by_one", count + 1)],
    )
    change = s.derive(
        "change",
        steps * diff,
        "the whole change",
        "the whole change is {calc}.",
        wrong=[("off_by_one", count * diff), ("wrong_operation", steps + diff)],
    )
    last = s.derive(
        "last",
        first - change if down else first + change,
        "the last term",
        "the last one is {calc}.",
        wrong=[("wrong_operation", first + change if down else first - change)],
    )
    s.ask("What is the sum of all of them?", "How many is that in total?")
    s.answer = s.derive(
        "total",
        (first + last) * count / 2,
        "the sum of all terms",
        "all of them sum up to {calc}.",
        wrong=[
            ("skipped_condition", (first + last) * count),
            ("wrong_quantity", (first + last) * steps / 2),
            ("wrong_quantity", last * count / 2),
        ],
    )


def doubling(s: Story) -> None:
    """Repeated multiplication, with something taken away or added at the end."""
    what = s.pick("bacteria", "yeast cells", "algae", "duckweed leaves", "followers")
    start, k, n = s.whole(2, 30), s.whole(2, 4), s.whole(2, 4)
    first, factor = (
        s.given("start", start, np=f"the number of {what} at first"),
        s.given("factor", k, np="the factor"),
    )
    s.say(
        f"There are {s.num(first)} {what}; every hour their number is multiplied by {s.num(factor)}.",
        f"The number of {what} is {s.num(first)} and becomes {s.num(factor)} times as large each hour.",
    )
    level = first
    for hour in range(1, n + 1):
        level = s.derive(
            f"hour_{hour}",
            level * factor,
            f"the number after {hour} hour{'s' if hour > 1 else ''}",
            f"after {hour} hour{'s' if hour > 1 else ''} there are {{calc}}.",
            wrong=[
                ("misread_relation", level + factor),
                ("wrong_quantity", level * level),
                ("misread_relation", level + first),
            ],
        )
    leave = s.fork(True, False)
    gone = s.given("moved", s.whole(2, 15), np=f"the number {'removed' if leave else 'added'}")
    s.need(int(s.truth[level.name]) > int(s.truth["moved"]))
    s.say(
        f"After {n} hours {s.num(gone)} of them are {'removed' if leave else 'added from elsewhere'}.".replace(
            "of them are added", "more are added"
        )
    )
    s.ask(f"How many {what} are there then?")
    s.answer = s.derive(
        "final",
        level - gone if leave else level + gone,
        "the final number",
        "in the end there are {calc}.",
        wrong=[
            ("wrong_operation", level + gone if leave else level - gone),
            ("skipped_condition", first + gone),
        ],
    )


def consecutive(s: Story) -> None:
    """Consecutive numbers by their sum; which of them is asked varies."""
    k, a, gap = s.pick(3, 5), s.whole(3, 80), s.fork(1, 2)
    names = ["first", "second", "third", "fourth", "fifth"][:k]
    refs = [s.unknown(f"{name}_number", a + gap * i) for i, name in enumerate(names)]
    for i in range(1, k):
        s.fact(Rel(refs[i], "=", refs[i - 1] + gap))
    sum_ = s.given("sum", k * a + gap * k * (k - 1) // 2, np="the sum")
    total = refs[0] + refs[1]
    for ref in refs[2:]:
        total = total + ref
    s.fact(Rel(total, "=", sum_))
    kind = {
        1: "consecutive whole numbers",
        2: "whole numbers, each two larger than the one before,",
    }[gap]
    s.say(
        f"The sum of {s.num(k)} {kind} is {s.num(sum_)}.",
        f"{s.num(k)} {kind} add up to {s.num(sum_)}.",
    )
    mid = refs[k // 2]
    s.step(
        mid,
        sum_ / k,
        "the middle number",
        "the middle number is {calc}.",
        wrong=[
            ("off_by_one", sum_ / (k - 1)),
            ("off_by_one", sum_ / (k + 1)),
            ("skipped_condition", sum_ / 2),
            ("wrong_operation", sum_ - k),
        ],
    )
    large = s.fork(True, False)
    target = refs[-1] if large else refs[0]
    off = gap * (k // 2)
    s.ask(f"What is the {'largest' if large else 'smallest'} of them?")
    s.step(
        target,
        mid + off if large else mid - off,
        f"the {'largest' if large else 'smallest'} number",
        "the number asked for is {calc}.",
        wrong=[
            ("wrong_operation", mid - off if large else mid + off),
            ("off_by_one", mid + (off + gap) if large else mid - (off + gap)),
            ("off_by_one", mid + (3 - gap) * (k // 2) if large else mid - (3 - gap) * (k // 2)),
        ],
    )
    s.answer = target


def equation(s: Story) -> None:
    """A number that somebody thought of."""
    who = s.person()
    k, x, c = s.whole(2, 9), s.whole(2, 30), s.whole(2, 40)
    plus = s.fork(True, False)
    n = s.unknown("x", x)
    s.need(plus or k * x > c)
    times, shift = (
        s.given("factor", k, np="the factor"),
        s.given("shift", c, np="the number added or subtracted"),
    )
    result = s.given("result", k * x + c if plus else k * x - c, np="the result")
    s.fact(Rel(n * k + c, "=", result) if plus else Rel(n * k - c, "=", result))
    s.say(
        f"{who.name} thinks of a number, multiplies it by {s.num(times)} and {'adds' if plus else 'subtracts'} {s.num(shift)}.",
        f"A number is multiplied by {s.num(times)}; then {s.num(shift)} is {'added' if plus else 'taken away'}.",
    )
    s.say(f"The result is {s.num(result)}.", f"This gives {s.num(result)}.")
    back, forth = result - shift, result + shift
    before = s.derive(
        "product",
        back if plus else forth,
        "the number before the last change",
        "before the last change it was {calc}.",
        wrong=[("wrong_operation", forth if plus else back), ("wrong_quantity", result - times)],
    )
    s.step(
        n,
        before / times,
        "the number",
        "the number is {calc}.",
        wrong=[
            ("skipped_condition", result / times),
            ("wrong_operation", before - times),
            ("wrong_quantity", before / shift),
        ],
    )
    triple = s.fork(True, False)
    s.ask(f"What is {'three times' if triple else 'ten more than'} the number at the beginning?")
    final = n * 3 if triple else n + 10
    words = "three times the number" if triple else "ten more than the number"
    y = s.define("final", final)
    s.step(
        y,
        final,
        words,
        "finally we have {calc}.",
        wrong=[
            ("misread_relation", n + 3 if triple else n * 10),
            ("misread_relation", before * 3 if triple else before + 10),
            ("wrong_quantity", n * times),
        ],
    )
    s.answer = y


def most_that_fit(s: Story) -> None:
    """The largest number of things within a limit, or the smallest above it."""
    k, c = s.whole(3, 12), s.whole(5, 30)
    per, base = (
        s.given("per", k, np="the points for one task"),
        s.given("base", c, np="the points at the beginning"),
    )
    limit = s.given("limit", c + k * s.whole(4, 20) + s.whole(1, k - 1), np="the limit")
    over = s.fork(True, False)
    who = s.person()
    s.say(
        f"In a game {who.name} starts with {s.num(base)} points and gets {s.num(per)} for every task.",
        f"{who.name} begins a game with {s.num(base)} points; each task is worth {s.num(per)}.",
    )
    s.say(f"{who.He} wants to {'pass' if over else 'stay within'} {s.num(limit)} points.")
    room = s.derive(
        "room",
        limit - base,
        "the points between beginning and limit",
        "the limit is {calc} points away.",
        wrong=[("wrong_operation", limit + base), ("wrong_quantity", limit - per)],
    )
    full = s.derive(
        "full",
        room // per,
        "the whole number of tasks that fit in",
        "rounded down, {calc} tasks fit in.",
        wrong=[("skipped_condition", limit // per), ("off_by_one", (room + per) // per)],
    )
    s.ask(
        f"What is the {'least' if over else 'largest'} number of tasks {'that does' if over else 'for'} this?".replace(
            "that does this", "that is enough for this"
        )
    )
    s.answer = s.derive(
        "tasks",
        full + 1 if over else full,
        "the number of tasks",
        "the number asked for is {calc}.",
        wrong=[("off_by_one", full if over else full + 1), ("off_by_one", full - 1)],
    )


def _poly(a: int, b: int, letter: str) -> str:
    return f"{a}{letter} + {b}" if b else f"{a}{letter}"


def parity(s: Story) -> None:
    """Why a linear expression in an odd or even number is odd or even."""
    s.in_order = True
    odd, m, c = s.fork(1, 0), s.whole(2, 9), s.whole(1, 15)
    n, k = s.pick(("n", "k"), ("m", "t"), ("x", "j"))
    word = "odd" if odd else "even"
    s.say(f"Let {n} be an {word} whole number.", f"Suppose that {n} is {word}.")
    s.ask(
        f"Show step by step whether {m}{n} + {c} is even or odd, if this can be told for every such {n}.",
        f"What is the parity of {m}{n} + {c}, for every such {n}?",
    )
    a, b = 2 * m, m * odd + c

    def closed(text: str, truth: bool) -> list[Claim]:
        return [Raw(f"∀ {k} : Int, {text}", lambda env: truth)]

    def opening(env: Env) -> Sequence[Variant]:
        out = []
        for rest in (odd, 1 - odd):
            kind: Kind | None = None if rest == odd else "misread_relation"
            claim = closed(f"(2 * {k} + {rest}) % 2 = {odd}", rest == odd)
            out.append(Variant(kind, {"form": _poly(2, rest, k)}, claim))
        return out

    s.judge(
        [
            f"write {n} = {{form}} with a whole number {k}.",
            f"there is a whole number {k} with {n} = {{form}}.",
            f"then {n} = {{form}} for some whole {k}.",
        ],
        opening,
    )

    def expanded(env: Env) -> Sequence[Variant]:
        forms: list[tuple[Kind | None, int, int]] = [
            (None, a, b),
            ("wrong_operation", 2 * m, odd + c),
            ("wrong_operation", m + 2, b),
            ("skipped_condition", 2 * m, m * odd),
            ("wrong_quantity", 2 * c, b),
            ("arithmetic", a, b + 2),
        ]
        left = f"{m} * (2 * {k} + {odd}) + {c}"
        return [
            Variant(
                kind,
                {"form": _poly(p, q, k)},
                closed(f"{left} = {p} * {k} + {q}", (p, q) == (a, b)),
            )
            for kind, p, q in forms
            if kind is None or (p, q) != (a, b)
        ]

    s.judge(
        [
            f"it follows that {m}{n} + {c} = {{form}}.",
            f"{m}{n} + {c} = {m}({_poly(2, odd, k)}) + {c} = {{form}}.",
            f"substituting gives {m}{n} + {c} = {{form}}.",
        ],
        expanded,
    )

    def ending(env: Env) -> Sequence[Variant]:
        true = b % 2
        out = []
        for rest in (true, 1 - true):
            kind: Kind | None = None if rest == true else "wrong_inference"
            name = ("even", "odd")[rest]
            claim = closed(f"({m} * (2 * {k} + {odd}) + {c}) % 2 = {rest}", rest == true)
            out.append(Variant(kind, {"word": name, "answer": name}, claim))
        return out

    s.judge(
        [
            f"so {m}{n} + {c} is always {{word}}.",
            f"hence {m}{n} + {c} is {{word}}.",
            f"this shows that {m}{n} + {c} is {{word}}.",
        ],
        ending,
    )


def induction_sums(s: Story) -> None:
    """A closed form for a sum, from one term to the next."""
    a, b, n = s.whole(2, 6), s.whole(1, 9), s.whole(4, 12)
    first, diff = (
        s.given("first", b, np="the first term"),
        s.given("step", a, np="the step from term to term"),
    )
    count = s.given("count", n, np="the number of terms in the known sum")
    value = n * b + a * n * (n - 1) // 2
    known = s.given("known", value, np="the known sum")
    s.say(
        f"A sum has the terms {b}, {a + b}, {2 * a + b} and so on, always {a} more.",
        f"Each term of a sum is {a} more than the one before; it begins with {b}.",
    )
    s.say(
        f"Its first {s.num(count)} terms give {s.num(known)}.",
        f"The sum of the first {s.num(count)} terms is known to be {s.num(known)}.",
    )
    up = s.fork(True, False)
    new, last = first + diff * count, first + diff * (count - 1)
    term = s.derive(
        "term",
        new if up else last,
        "the next term" if up else "the last of these terms",
        "this term is {calc}.",
        wrong=[
            ("off_by_one", last if up else new),
            ("off_by_one", first + diff * (count + 1)),
            ("wrong_operation", diff * count),
        ],
    )
    s.ask(f"What is the sum of the first {s.num(n + 1 if up else n - 1)} terms?")
    s.answer = s.derive(
        "sum",
        known + term if up else known - term,
        "the sum asked for",
        "the sum becomes {calc}.",
        wrong=[
            ("wrong_operation", known - term if up else known + term),
            ("wrong_quantity", known + diff),
            ("skipped_condition", known + first),
        ],
    )


FAMILIES = (
    divisibility,
    remainder,
    gcd_packing,
    lcm_meeting,
    arithmetic_sequence,
    doubling,
    consecutive,
    equation,
    most_that_fit,
    parity,
    induction_sums,
)
