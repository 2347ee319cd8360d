"""Families about how numbers are told by others: ages, shares, ratios, mixtures, averages."""

from __future__ import annotations

from leanprm.informal.generate.expr import MONEY, PERCENT, Rel, Unit
from leanprm.informal.generate.story import Story

YEARS = Unit("year")
ML = Unit("millilitre")


def collections(s: Story) -> None:
    """Three people; each number is told by another's."""
    a, b, c = s.person(), s.person(), s.person()
    item = s.thing("small")
    first = s.given("first", s.whole(12, 60), np=f"the number of {item.many} {a.name} has")
    s.say(f"{a.name} has {s.n(first, item)}.", f"{s.n(first, item)} belong to {a.name}.")
    r = s.relation(first, item.many)
    s.say(
        f"{b.name} has {r.words} {a.name}.", f"Compared with that, {b.name} has {r.words} {a.name}."
    )
    second = s.derive(
        "second",
        r.expr,
        f"the number of {item.many} {b.name} has",
        f"{b.name} has {{calc}} {item.many}.",
        wrong=r.wrong,
    )
    r = s.relation(second, item.many)
    s.say(f"{c.name} has {r.words} {b.name}.", f"As to {c.name}, {c.he} has {r.words} {b.name}.")
    third = s.derive(
        "third",
        r.expr,
        f"the number of {item.many} {c.name} has",
        f"{c.name} has {{calc}} {item.many}.",
        wrong=r.wrong,
    )
    s.ask(f"How many {item.many} do they have together?", "How many is that for all three?")
    s.answer = s.derive(
        "total",
        first + second + third,
        f"the number of {item.many} of all three",
        "all three have {calc}.",
        wrong=[("skipped_condition", second + third), ("skipped_condition", first + third)],
    )


def prices(s: Story) -> None:
    """Prices told by other prices."""
    (a, b), n = s.two("goods"), s.whole(2, 6)
    p = s.given("first", s.whole(8, 60), MONEY, np=f"the price of the {a.one}")
    s.say(
        f"A shop sells a {a.one} for {s.num(p)}."
        if a.one[0] not in "aeiou"
        else f"A shop sells an {a.one} for {s.num(p)}."
    )
    r = s.relation(p, "", money=True)
    s.say(
        f"The {b.one} costs {r.words} the {a.one}.",
        f"For the {b.one} one pays {r.words} for the {a.one}.",
    )
    q = s.derive(
        "second",
        r.expr,
        f"the price of the {b.one}",
        f"the {b.one} costs {{calc}}.",
        unit=MONEY,
        wrong=r.wrong,
    )
    count = s.given("count", n, np=f"the number of {b.many}")
    s.say(
        f"Someone takes one {a.one} and {s.n(count, b)}.",
        f"A customer buys {s.n(count, b)} and one {a.one}.",
    )
    part = s.derive(
        "part",
        count * q,
        f"the cost of the {b.many}",
        f"the {b.many} together cost {{calc}}.",
        unit=MONEY,
        wrong=[("wrong_quantity", count * p)],
    )
    s.ask("What is the bill?", "How much is paid?")
    s.answer = s.derive(
        "bill",
        part + p,
        "the bill",
        "the bill is {calc}.",
        unit=MONEY,
        wrong=[("skipped_condition", q + p), ("wrong_operation", part - p)],
    )


def ages(s: Story) -> None:
    """Two ages by their sum and how they relate, and what they are years later or earlier."""
    a, b = s.person(), s.person()
    young, d = s.whole(5, 30), s.whole(2, 25)
    x = s.unknown("older", young + d, YEARS)
    y = s.unknown("younger", young, YEARS)
    total = s.given("together", 2 * young + d, YEARS, np="the sum of the ages")
    diff = s.given("difference", d, YEARS, np="the difference of the ages")
    s.fact(Rel(x + y, "=", total))
    s.fact(Rel(x - y, "=", diff))
    s.say_any_order(
        (
            f"{a.name} is {s.num(d)} years older than {b.name}.",
            f"{b.name} is {s.num(d)} years younger than {a.name}.",
        ),
        (
            f"Together they are {s.num(2 * young + d)} years old.",
            f"Their ages add up to {s.num(2 * young + d)}.",
        ),
    )
    ask_old = s.fork(True, False)
    who, ref = (a, x) if ask_old else (b, y)
    twice = s.derive(
        "twice",
        total + diff if ask_old else total - diff,
        f"twice the age of {who.name}",
        f"twice {who.name}'s age is {{calc}}.",
        unit=YEARS,
        wrong=[("misread_relation", total - diff if ask_old else total + diff)],
    )
    s.step(
        ref,
        twice / 2,
        f"the age of {who.name} now",
        f"{who.name} is {{calc}} years old.",
        wrong=[("wrong_operation", twice - diff), ("skipped_condition", total - twice / 2)],
    )
    t = s.whole(2, 12)
    later = s.fork(True, False)
    s.need(later or t < young)
    gap = s.given("gap", t, YEARS, np="the number of years")
    s.say(f"The question is about the time {s.num(t)} years {'from now' if later else 'ago'}.")
    s.ask(f"How old {'will' if later else 'was'} {who.name}{' be' if later else ''} then?")
    s.answer = s.derive(
        "that_time",
        ref + gap if later else ref - gap,
        f"the age of {who.name} at that time",
        f"at that time {who.name} is {{calc}}.",
        unit=YEARS,
        wrong=[
            ("wrong_operation", ref - gap if later else ref + gap),
            ("skipped_condition", twice + gap),
        ],
    )


def ratio(s: Story) -> None:
    """A sum divided in a ratio."""
    a, b = s.person(), s.person()
    p, q = s.whole(1, 7), s.whole(1, 7)
    s.need(p != q)
    unit_ = s.whole(6, 40)
    x, y = (
        s.given("part_a", p, np=f"the number of parts for {a.name}"),
        s.given("part_b", q, np=f"the number of parts for {b.name}"),
    )
    sum_ = s.given("sum", (p + q) * unit_, MONEY, np="the sum to be divided")
    s.say(
        f"{a.name} and {b.name} divide {s.num(sum_)} in the ratio {p} to {q}.",
        f"A prize of {s.num(sum_)} is split between {a.name} and {b.name} in the ratio {p}:{q}.",
    )
    parts = s.derive(
        "parts",
        x + y,
        "the number of parts",
        "there are {calc} parts.",
        wrong=[("wrong_operation", x * y)],
    )
    one = s.derive(
        "one",
        sum_ / parts,
        "the value of one part",
        "one part is worth {calc}.",
        unit=MONEY,
        wrong=[
            ("skipped_condition", sum_ / x),
            ("skipped_condition", sum_ / y),
            ("skipped_condition", sum_ / 2),
        ],
    )
    first = s.fork(True, False)
    mine = s.derive(
        "share",
        one * (x if first else y),
        f"the share of {(a if first else b).name}",
        f"{(a if first else b).name} receives {{calc}}.",
        unit=MONEY,
        wrong=[("wrong_quantity", one * (y if first else x))],
    )
    gift = s.given("gift", s.whole(2, 9), MONEY, np="the money moved")
    gives = s.fork(True, False)
    s.need(s.truth["share"] > s.truth["gift"])
    name = (a if first else b).name
    s.say(
        f"Then {name} {'gives ' + s.num(gift) + ' to' if gives else 'gets ' + s.num(gift) + ' from'} a sister."
    )
    s.ask(f"How much does {name} have then?", f"What is in {name}'s hands at the end?")
    s.answer = s.derive(
        "final",
        mine - gift if gives else mine + gift,
        f"the money of {name} at the end",
        f"{name} has {{calc}}.",
        unit=MONEY,
        wrong=[
            ("wrong_operation", mine + gift if gives else mine - gift),
            ("skipped_condition", sum_ - gift),
        ],
    )


def mixture(s: Story) -> None:
    """Two solutions mixed; how much of the stuff, how strong."""
    stuff = s.pick("salt", "sugar", "acid", "dye", "alcohol")
    v1, v2 = (
        s.given("volume_a", s.whole(100, 900, 100), ML),
        s.given("volume_b", s.whole(100, 900, 100), ML),
    )
    c1, c2 = (
        s.given("strength_a", s.whole(5, 60, 5), PERCENT),
        s.given("strength_b", s.whole(5, 60, 5), PERCENT),
    )
    s.need(s.truth["strength_a"] != s.truth["strength_b"])
    s.say(
        f"A chemist pours {s.num(v1)} ml of a solution with {s.num(c1)} {stuff} and {s.num(v2)} ml with {s.num(c2)} {stuff} into a jar.",
        f"{s.num(v1)} ml of water with {s.num(c1)} {stuff} are mixed with {s.num(v2)} ml that hold {s.num(c2)} {stuff}.",
    )
    a = s.derive(
        "stuff_a",
        c1.of(v1),
        f"the {stuff} in the first in millilitres",
        "the first brings {calc} ml.",
        unit=ML,
        wrong=[("wrong_quantity", c2.of(v1)), ("misread_relation", v1 - c1.of(v1))],
    )
    b = s.derive(
        "stuff_b",
        c2.of(v2),
        f"the {stuff} in the second in millilitres",
        "the second brings {calc} ml.",
        unit=ML,
        wrong=[("wrong_quantity", c1.of(v2)), ("misread_relation", v2 - c2.of(v2))],
    )
    total = s.derive(
        "stuff",
        a + b,
        f"the {stuff} in the jar in millilitres",
        f"the jar holds {{calc}} ml of {stuff}.",
        unit=ML,
        wrong=[("wrong_operation", a - b)],
    )
    water = s.given("water", s.whole(100, 500, 100), ML, np="the added water in millilitres")
    added = s.fork(True, False)
    s.say(f"{s.num(water)} ml of pure water are {'added' if added else 'kept ready but not used'}.")
    volume = s.derive(
        "volume",
        v1 + v2 + water if added else v1 + v2,
        "the volume in millilitres",
        "the jar holds {calc} ml.",
        unit=ML,
        wrong=[
            ("skipped_condition", v1 + v2 if added else v1 + v2 + water),
            ("wrong_operation", v1 + v2 - water),
        ],
    )
    s.ask(f"How many millilitres of the mixture are not {stuff}?")
    s.answer = s.derive(
        "rest",
        volume - total,
        f"the millilitres that are not {stuff}",
        "{calc} ml are something else.",
        unit=ML,
        wrong=[
            ("wrong_operation", volume + total),
            ("wrong_quantity", volume - a),
            ("wrong_quantity", volume - b),
        ],
    )


def average(s: Story) -> None:
    """Which mark is needed for a mean."""
    who, n = s.person(), s.whole(3, 5)
    marks = [s.given(f"mark_{k}", s.whole(50, 95), np=f"mark {k + 1}") for k in range(n)]
    said = [str(s.truth[m.name]) for m in marks]
    s.say(
        f"{who.name} has the marks {', '.join(said[:-1])} and {said[-1]}.",
        f"In {n} tests {who.name} scored {', '.join(said[:-1])} and {said[-1]} points.",
    )
    expr = marks[0] + marks[1]
    for mark in marks[2:]:
        expr = expr + mark
    total = s.derive(
        "total",
        expr,
        "the sum of the marks",
        "the marks add up to {calc}.",
        wrong=[("skipped_condition", expr.left), ("wrong_quantity", expr - marks[0])],
    )
    old = int(s.truth["total"])
    want = s.given("mean", old // n + s.whole(-3, 4), np="the mean that is aimed at")
    s.need(0 < int(s.truth["mean"]) * (n + 1) - old <= 100)
    tests = s.given("tests", n + 1, np="the number of tests")
    s.say(
        f"After one more test the mean shall be {s.num(want)}.",
        f"{who.He} wants a mean of {s.num(want)} after the next test.",
    )
    goal = s.derive(
        "goal",
        want * tests,
        "the sum needed in the end",
        "in the end the sum must be {calc}.",
        wrong=[
            ("off_by_one", want * (tests - 1)),
            ("off_by_one", want * (tests + 1)),
            ("wrong_operation", want + tests),
        ],
    )
    s.ask("Which mark is needed in the next test?", f"What must {who.name} score next?")
    s.answer = s.derive(
        "needed",
        goal - total,
        "the mark needed",
        f"{who.name} needs {{calc}}.",
        wrong=[("wrong_operation", goal + total), ("wrong_quantity", goal - marks[0])],
    )


def league(s: Story) -> None:
    """Points for wins and draws, taken off or given for something."""
    team = s.pick("The Comets", "The Falcons", "The Otters", "The Lions", "The Larks")
    w, d, g = (
        s.given("won", s.whole(3, 15), np="the number of wins"),
        s.given("drawn", s.whole(2, 9), np="the number of draws"),
        s.whole(2, 4),
    )
    per = s.given("per_win", g, np="the points for a win")
    lost = s.idle(s.whole(2, 9))
    s.say(
        f"{team} won {s.num(w)} matches, drew {s.num(d)} and lost {s.num(lost.value(s.truth))}.",
        f"In a season {team.replace('The', 'the')} had {s.num(w)} wins, {s.num(d)} draws and {s.num(lost.value(s.truth))} defeats.",
    )
    s.known.append((lost, None))
    s.say(
        f"A win gives {s.num(per)} points, a draw one.",
        f"There are {s.num(per)} points for a win and one for a draw.",
    )
    wins = s.derive(
        "from_wins",
        w * per,
        "the points from wins",
        "the wins bring {calc} points.",
        wrong=[("wrong_operation", w + per)],
    )
    sum_ = s.derive(
        "points",
        wins + d,
        "the points of the matches",
        "the matches bring {calc} points.",
        wrong=[
            ("wrong_operation", wins - d),
            ("wrong_quantity", wins + lost),
            ("unit_slip", w + d),
        ],
    )
    extra = s.given("extra", s.whole(1, 5), np="the points decided by the referees")
    off = s.fork(True, False)
    s.say(
        f"The league {'takes' if off else 'adds'} {s.num(extra)} points {'off' if off else 'as a bonus'}."
    )
    s.ask(f"How many points do {team.replace('The', 'the')} have?")
    s.answer = s.derive(
        "final",
        sum_ - extra if off else sum_ + extra,
        "the points in the end",
        "the table shows {calc} points.",
        wrong=[
            ("wrong_operation", sum_ + extra if off else sum_ - extra),
            ("skipped_condition", wins + extra),
        ],
    )


def survey(s: Story) -> None:
    """Percentages of people, and percentages of those."""
    n = s.given("asked", s.whole(200, 1200, 100), np="the number of people asked")
    a, b = (
        s.given("first", s.whole(10, 80, 10), PERCENT, np="the first percentage"),
        s.given("second", s.whole(10, 90, 10), PERCENT, np="the second percentage"),
    )
    x = s.pick("tea", "football", "chess", "cycling", "opera", "camping")
    s.say(
        f"{s.num(n)} people are asked about {x}.", f"In a survey on {x}, {s.num(n)} people answer."
    )
    like = s.fork(True, False)
    s.say(
        f"{s.num(a)} of them {'like' if like else 'do not like'} it.",
        f"It turns out that {s.num(a)} {'enjoy' if like else 'dislike'} it, and nobody is undecided.",
    )
    part = s.derive(
        "part",
        a.of(n),
        "the number of people in this first group",
        "this means {calc} people.",
        wrong=[("wrong_quantity", b.of(n))],
    )
    fans = s.derive(
        "fans",
        part if like else n - part,
        f"the number of people who like {x}",
        "{calc} people like it.",
        wrong=[("misread_relation", n - part if like else part), ("wrong_operation", n + part)],
    )
    young = s.fork(True, False)
    s.say(f"Of those who like it, {s.num(b)} are {'' if young else 'not '}under thirty.")
    youth = s.derive(
        "youth",
        b.of(fans),
        "the number behind the second percentage",
        "that is {calc} people.",
        wrong=[("wrong_quantity", b.of(n)), ("wrong_quantity", a.of(fans))],
    )
    s.ask(f"How many people under thirty like {x}?")
    s.answer = s.derive(
        "result",
        youth if young else fans - youth,
        f"the number of people under thirty who like {x}",
        "{calc} people are meant.",
        wrong=[
            ("misread_relation", fans - youth if young else youth),
            ("wrong_quantity", n - youth),
        ],
    )


def population(s: Story) -> None:
    """A town over two years: percentages and heads."""
    place = s.thing("places").one
    start = s.given("start", s.whole(1000, 9000, 1000), np="the number of inhabitants at first")
    rate = s.given("rate", s.whole(5, 30, 5), PERCENT, np="the percentage")
    s.say(
        f"A {place} has {s.num(start)} inhabitants.",
        f"At first {s.num(start)} people live in a {place}.",
    )
    up = s.fork(True, False)
    s.say(
        f"In the first year the number {'grows' if up else 'falls'} by {s.num(rate)}.",
        f"One year later it is {s.num(rate)} {'more' if up else 'less'}.",
    )
    change = s.derive(
        "change",
        rate.of(start),
        "the change of the first year",
        "the first year changes it by {calc}.",
        wrong=[("misread_relation", (100 - rate).of(start)), ("unit_slip", start / rate)],
    )
    one = s.derive(
        "after_one",
        start + change if up else start - change,
        "the number after one year",
        "after one year there are {calc} people.",
        wrong=[("wrong_operation", start - change if up else start + change)],
    )
    moved = s.given("moved", s.whole(50, 400, 10), np="the number of people that moved")
    come = s.fork(True, False)
    s.say(
        f"In the second year {s.num(moved)} people {'move in' if come else 'move away'}.",
        f"Then {s.num(moved)} people {'arrive' if come else 'leave'}.",
    )
    s.ask(
        f"How many people live in the {place} after two years?",
        "What is the number after the second year?",
    )
    s.answer = s.derive(
        "after_two",
        one + moved if come else one - moved,
        "the number after two years",
        "in the end there are {calc} people.",
        wrong=[
            ("wrong_operation", one - moved if come else one + moved),
            ("skipped_condition", start + moved),
            ("skipped_condition", start - moved),
        ],
    )


def heads_and_legs(s: Story) -> None:
    """Two sorts of animals by heads and legs."""
    two = s.pick("hens", "ducks", "geese", "turkeys")
    four = s.pick("sheep", "goats", "cows", "rabbits")
    a, b = s.whole(3, 30), s.whole(3, 30)
    x, y = s.unknown("birds", a), s.unknown("beasts", b)
    heads, legs = (
        s.given("heads", a + b, np="the number of heads"),
        s.given("legs", 2 * a + 4 * b, np="the number of legs"),
    )
    s.fact(Rel(x + y, "=", heads))
    s.fact(Rel(2 * x + 4 * y, "=", legs))
    s.say(f"On a farm there are {two} and {four}.", f"A farmer keeps {two} and {four}.")
    s.say(
        f"They have {s.num(a + b)} heads and {s.num(2 * a + 4 * b)} legs.",
        f"One counts {s.num(a + b)} heads and {s.num(2 * a + 4 * b)} legs.",
    )
    low = s.derive(
        "low",
        heads * 2,
        f"the number of legs if all were {two}",
        f"if all were {two} there would be {{calc}} legs.",
        wrong=[("wrong_quantity", heads * 4), ("wrong_operation", heads + 2)],
    )
    over = s.derive(
        "over",
        legs - low,
        "the number of legs above that",
        "that leaves {calc} legs more.",
        wrong=[("wrong_operation", legs + low), ("wrong_quantity", legs - heads)],
    )
    s.step(
        y,
        over / 2,
        f"the number of {four}",
        f"there are {{calc}} {four}.",
        wrong=[("skipped_condition", over / 4), ("misread_relation", heads - over / 2)],
    )
    ask_birds = s.fork(True, False)
    if ask_birds:
        s.ask(f"How many {two} are there?")
        s.step(
            x,
            heads - y,
            f"the number of {two}",
            f"there are {{calc}} {two}.",
            wrong=[("wrong_operation", heads + y), ("wrong_quantity", legs - y)],
        )
        s.answer = x
    else:
        s.ask(f"How many {four} are there?")
        s.answer = y


def coins(s: Story) -> None:
    """Coins of two values by their number and their worth."""
    who = s.person()
    a, b = s.whole(3, 25), s.whole(3, 25)
    small, big = s.pick((1, 2), (2, 5), (5, 10), (1, 5), (2, 10))
    low, high = f"{small}-cent", f"{big}-cent"
    x, y = s.unknown("small", a), s.unknown("big", b)
    count = s.given("count", a + b, np="the number of coins")
    worth = s.given("worth", small * a + big * b, np="the worth in cents")
    s.fact(Rel(x + y, "=", count))
    s.fact(Rel(x * small + y * big, "=", worth))
    s.say(
        f"{who.name} has {s.num(a + b)} coins: some {low} coins, the others {high} coins.",
        f"In a jar of {who.name} there are {s.num(a + b)} coins; each is worth {small} or {big} cents.",
    )
    s.say(
        f"They are worth {s.num(small * a + big * b)} cents.",
        f"All of them make {s.num(small * a + big * b)} cents.",
    )
    least = s.derive(
        "least",
        count * small,
        f"the worth in cents if all were {low} coins",
        f"with {low} coins only it would be {{calc}} cents.",
        wrong=[("wrong_quantity", count * big), ("wrong_operation", count + small)],
    )
    over = s.derive(
        "over",
        worth - least,
        "the cents above that",
        "there are {calc} cents more.",
        wrong=[("wrong_operation", worth + least), ("wrong_quantity", worth - count)],
    )
    s.step(
        y,
        over / (big - small),
        f"the number of {high} coins",
        f"{who.name} has {{calc}} {high} coins.",
        wrong=[("skipped_condition", over / big), ("skipped_condition", over / small)],
    )
    s.ask(f"How many {low} coins are there?")
    s.step(
        x,
        count - y,
        f"the number of {low} coins",
        f"{who.name} has {{calc}} {low} coins.",
        wrong=[("wrong_operation", count + y), ("wrong_quantity", worth - y)],
    )
    s.answer = x


FAMILIES = (
    collections,
    prices,
    ages,
    ratio,
    mixture,
    average,
    league,
    survey,
    population,
    heads_and_legs,
    coins,
)
