"""Families about speed, work, time and units."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from leanprm.informal.generate.expr import Env, Lit, Number, Ref, Rel, Unit
from leanprm.informal.generate.story import Kind, Story, Variant
from leanprm.informal.generate.words import DAYS

KM = Unit("kilometre")
LITRE = Unit("litre")
MINUTE = Unit("minute")
DEGREE = Unit("degree", signed=True)


def meeting(s: Story) -> None:
    """Two travellers, towards or behind each other."""
    a, b = s.person(), s.person()
    v, w, t = s.whole(40, 90, 5), s.whole(15, 60, 5), s.whole(2, 6)
    s.need(v > w)
    toward = s.fork(True, False)
    rel = v + w if toward else v - w
    x, y = (
        s.given("speed_a", v, KM, np=f"the speed of {a.name} in km/h"),
        s.given("speed_b", w, KM, np=f"the speed of {b.name} in km/h"),
    )
    gap = s.given("gap", rel * t, KM, np="the distance between them in kilometres")
    s.say(
        f"{a.name} drives at {s.num(x)} km/h and {b.name} at {s.num(y)} km/h.",
        f"The speed of {a.name} is {s.num(x)} km/h, that of {b.name} {s.num(y)} km/h.",
    )
    s.say(
        f"They are {s.num(gap)} km apart and drive {'towards each other' if toward else 'the same way, ' + b.name + ' in front'}.",
        f"{'Facing each other' if toward else 'With ' + b.name + ' ahead of ' + a.name + ' and both going north'}, they start {s.num(gap)} km apart.",
    )
    speed = s.derive(
        "closing",
        x + y if toward else x - y,
        "the kilometres by which they come closer in an hour",
        "each hour the distance shrinks by {calc} km.",
        unit=KM,
        wrong=[("misread_relation", x - y if toward else x + y)],
    )
    time = s.derive(
        "time",
        gap / speed,
        "the hours until they are at the same place",
        "after {calc} hours they are level.",
        wrong=[("skipped_condition", gap / x), ("skipped_condition", gap / y)],
    )
    mine = s.fork(True, False)
    who = a if mine else b
    s.ask(f"How many kilometres does {who.name} drive until they are at the same place?")
    s.answer = s.derive(
        "way",
        (x if mine else y) * time,
        f"the kilometres that {who.name} drives",
        f"{who.name} drives {{calc}} km.",
        unit=KM,
        wrong=[("wrong_quantity", (y if mine else x) * time), ("wrong_quantity", speed * time)],
    )


def journey(s: Story) -> None:
    """Stages of a journey at different speeds, with a rest."""
    who = s.person()
    v, w = (
        s.given("speed_one", s.whole(30, 90, 10), KM, np="the first speed in km/h"),
        s.given("speed_two", s.whole(30, 110, 10), KM, np="the second speed in km/h"),
    )
    t, u = (
        s.given("hours_one", s.whole(2, 5), np="the hours of the first stage"),
        s.given("hours_two", s.whole(2, 5), np="the hours of the second stage"),
    )
    s.need(s.truth["speed_one"] != s.truth["speed_two"])
    s.say(
        f"{who.name} drives for {s.num(t)} hours at {s.num(v)} km/h and then for {s.num(u)} hours at {s.num(w)} km/h.",
        f"A journey of {who.name} has two stages: {s.num(t)} hours at {s.num(v)} km/h, then {s.num(u)} hours at {s.num(w)} km/h.",
    )
    one = s.derive(
        "way_one",
        v * t,
        "the kilometres of the first stage",
        "the first stage is {calc} km long.",
        unit=KM,
        wrong=[("wrong_quantity", w * t), ("wrong_quantity", v * u)],
    )
    two = s.derive(
        "way_two",
        w * u,
        "the kilometres of the second stage",
        "the second stage is {calc} km long.",
        unit=KM,
        wrong=[("wrong_quantity", v * u), ("wrong_quantity", w * t)],
    )
    back = s.fork(True, False)
    s.say(
        f"The second stage leads {'back on the same road' if back else 'further away on the same road'}."
    )
    s.need(not back or s.truth["way_one"] > s.truth["way_two"])
    end = s.derive(
        "from_start",
        one - two if back else one + two,
        "the kilometres from the starting point",
        "now the start is {calc} km away.",
        unit=KM,
        wrong=[("misread_relation", one + two if back else one - two)],
    )
    goal = s.given(
        "goal",
        int(s.truth["from_start"]) + s.whole(10, 200, 10),
        KM,
        np="the kilometres from start to goal",
    )
    s.say(f"The goal lies on this road, {s.num(goal)} km from the start.")
    s.ask("How many kilometres is it still to the goal?")
    s.answer = s.derive(
        "left",
        goal - end,
        "the kilometres to the goal",
        "{calc} km are left.",
        unit=KM,
        wrong=[
            ("wrong_operation", goal + end),
            ("skipped_condition", goal - one),
            ("skipped_condition", goal - two),
        ],
    )


def work_together(s: Story) -> None:
    """Two machines or people, with or against each other."""
    a, b = s.person(), s.person()
    job = s.thing("documents")
    x, y, t = s.whole(8, 40), s.whole(3, 30), s.whole(2, 9)
    s.need(x > y)
    helps = s.fork(True, False)
    p, q = (
        s.given("rate_a", x, np=f"the number of {job.many} an hour for {a.name}"),
        s.given("rate_b", y, np=f"the number of {job.many} an hour for {b.name}"),
    )
    s.say(
        f"{a.name} finishes {s.n(p, job)} an hour.",
        f"In one hour {a.name} gets through {s.n(p, job)}.",
    )
    s.say(
        f"Meanwhile {b.name} {'works on the same pile and finishes' if helps else 'brings in'} {s.num(q)} {'of them' if helps else 'new ones'} an hour.",
        f"Each hour {b.name} {'takes from the pile and completes' if helps else 'adds to the pile'} {s.num(q)} {'of them' if helps else 'new ones'}.",
    )
    rate = s.derive(
        "rate",
        p + q if helps else p - q,
        "the number by which the pile shrinks in an hour",
        "the pile shrinks by {calc} an hour.",
        wrong=[("misread_relation", p - q if helps else p + q)],
    )
    pile = s.given("pile", (x + y if helps else x - y) * t, np="the number in the pile")
    s.say(
        f"At first there are {s.n(pile, job)} in the pile.",
        f"The pile begins with {s.n(pile, job)}.",
    )
    time = s.derive(
        "hours",
        pile / rate,
        "the hours until the pile is gone",
        "after {calc} hours the pile is gone.",
        wrong=[("skipped_condition", pile / p), ("skipped_condition", pile / q)],
    )
    mine = s.fork(True, False)
    did = "dealt with" if mine or helps else "brought in"
    s.ask(f"How many {job.many} has {(a if mine else b).name} {did} when the pile is gone?")
    s.answer = s.derive(
        "done",
        (p if mine else q) * time,
        f"the number {did} by {(a if mine else b).name}",
        f"{(a if mine else b).name} has {did} {{calc}}.",
        wrong=[("wrong_quantity", (q if mine else p) * time), ("wrong_quantity", rate * time)],
    )


def tank(s: Story) -> None:
    """Water in and out of a tank."""
    into, out, t = s.whole(10, 60), s.whole(3, 40), s.whole(3, 15)
    s.need(into > out)
    a, b = (
        s.given("inflow", into, LITRE, np="the litres that flow in each minute"),
        s.given("outflow", out, LITRE, np="the litres of the other pipe each minute"),
    )
    time = s.given("minutes", t, np="the number of minutes")
    first = s.given("first", s.whole(20, 200, 10), LITRE, np="the litres at first")
    what = s.pick("tank", "pool", "barrel", "pond")
    s.say(
        f"A {what} holds {s.num(first)} litres, and {s.num(a)} litres a minute flow in.",
        f"{s.num(a)} litres a minute run into a {what} that already holds {s.num(first)} litres.",
    )
    leak = s.fork(True, False)
    s.say(
        f"A second pipe {'drains' if leak else 'brings'} {s.num(b)} litres a minute.",
        f"Another {s.num(b)} litres a minute {'leak out' if leak else 'come from a second pipe'}.",
    )
    net = s.derive(
        "net",
        a - b if leak else a + b,
        "the change in litres each minute",
        "every minute it changes by {calc} litres.",
        unit=LITRE,
        wrong=[("misread_relation", a + b if leak else a - b)],
    )
    gain = s.derive(
        "gain",
        net * time,
        "the change in litres in all the minutes",
        "in this time the change is {calc} litres.",
        unit=LITRE,
        wrong=[("skipped_condition", a * time), ("wrong_quantity", b * time)],
    )
    s.ask(f"How many litres are in the {what} after {s.num(time)} minutes?")
    s.answer = s.derive(
        "level",
        first + gain,
        "the litres at the end",
        f"the {what} then holds {{calc}} litres.",
        unit=LITRE,
        wrong=[("wrong_operation", gain - first), ("skipped_condition", first + net)],
    )


def clock(s: Story) -> None:
    """A beginning, durations, and the time of day at the end, in minutes."""
    event = s.pick("film", "lesson", "concert", "match", "train ride", "workshop")
    h, m = s.whole(7, 15), s.whole(5, 55, 5)
    hours, minutes = (
        s.given("hours", h, np="the hour at the beginning"),
        s.given("minutes", m, MINUTE, np="the minutes past the hour"),
    )
    dh, dm = s.whole(1, 4), s.whole(5, 55, 5)
    long_h, long_m = (
        s.given("long_hours", dh, np="the full hours it lasts"),
        s.given("long_minutes", dm, MINUTE, np="the minutes beyond the full hours"),
    )
    s.say(f"A {event} begins at {h}:{m:02}.", f"At {h}:{m:02} a {event} starts.")
    s.say(
        f"It lasts {dh} hour{'s' if dh > 1 else ''} and {dm} minutes.",
        f"Its length is {dh} h {dm} min.",
    )
    start = s.derive(
        "start",
        hours * Lit(60, MINUTE) + minutes,
        "the beginning in minutes after midnight",
        "the beginning is minute {calc} of the day.",
        unit=MINUTE,
        wrong=[
            ("unit_slip", hours * Lit(100, MINUTE) + minutes),
            ("wrong_quantity", hours * Lit(60, MINUTE) + long_m),
        ],
    )
    length = s.derive(
        "length",
        long_h * Lit(60, MINUTE) + long_m,
        "the length in minutes",
        "it lasts {calc} minutes.",
        unit=MINUTE,
        wrong=[
            ("unit_slip", long_h * Lit(100, MINUTE) + long_m),
            ("wrong_quantity", long_h * Lit(60, MINUTE) + minutes),
        ],
    )
    pause = s.given("pause", s.whole(5, 30, 5), MINUTE, np="the minutes of the break")
    counts = s.fork(True, False)
    s.say(
        f"A break of {s.num(pause)} minutes is {'added to that' if counts else 'already included in that'}.",
        f"The break of {s.num(pause)} minutes {'comes on top' if counts else 'is part of this time'}.",
    )
    end = s.derive(
        "finish",
        start + length + pause if counts else start + length,
        "the end in minutes after midnight",
        "the end is minute {calc} of the day.",
        unit=MINUTE,
        wrong=[
            ("skipped_condition", start + length if counts else start + length + pause),
            ("wrong_operation", start - length),
        ],
    )
    half = s.fork(True, False)
    s.ask(
        f"How many minutes after {'noon' if half else '6:00'} does it end?"
        if s.truth["finish"] > 720
        else "How many minutes after 6:00 does it end?"
    )
    mark = 720 if half and s.truth["finish"] > 720 else 360
    s.answer = s.derive(
        "after",
        end - Lit(mark, MINUTE),
        "the minutes asked for",
        "the time asked for is {calc} minutes.",
        unit=MINUTE,
        wrong=[
            ("unit_slip", end - Lit(1200 if mark == 720 else 600, MINUTE)),
            ("wrong_quantity", end - Lit(1080 - mark, MINUTE)),
        ],
    )


def calendar(s: Story) -> None:
    """Which day of the week it is after, or before, so many days."""
    day, n, weeks = s.whole(0, 6), s.whole(9, 90), s.whole(2, 5)
    who = s.person()
    first = s.given("first", n, np="the first number of days")
    extra = s.given("weeks", weeks, np="the number of weeks")
    later = s.fork(True, False)
    s.say(f"Today is {DAYS[day]}.", f"It is a {DAYS[day]}.")
    s.say(
        f"{who.name}'s {s.pick('trip', 'exam', 'party')} {'is' if later else 'was'} {s.num(first)} days and {s.num(extra)} weeks {'from now' if later else 'ago'}."
    )
    week_days = s.derive(
        "week_days",
        extra * 7,
        "the number of days in these weeks",
        "the weeks are {calc} days.",
        wrong=[("unit_slip", extra * 5), ("wrong_operation", extra + 7)],
    )
    days = s.derive(
        "days",
        first + week_days,
        "the number of days",
        "it is {calc} days.",
        wrong=[("wrong_operation", first - week_days), ("skipped_condition", first + extra)],
    )
    rest = s.derive(
        "rest",
        days % 7,
        "the remainder of the days on division by 7",
        "dividing the days by 7 leaves {v}.",
        unit=Unit("day", signed=True),
        wrong=[
            ("off_by_one", (days + 1) % 7),
            ("wrong_quantity", first % 7 + 1),
            ("off_by_one", (days - 1) % 7),
        ],
    )
    s.ask("Which day of the week is meant?", "On which day of the week is that?")
    s.judge(
        [
            f"counting {'on' if later else 'back'} from {DAYS[day]}, it is a {{which}}.",
            "that day is a {which}.",
            "so it is a {which}.",
        ],
        _weekday(rest, days, day, 1 if later else -1),
        rest,
        days,
    )


def _weekday(rest: Ref, days: Ref, today: int, sign: int) -> Callable[[Env], Sequence[Variant]]:
    """Variants that name a day; days are numbered from Monday, 0."""

    def said(kind: Kind | None, moved: Number) -> Variant:
        number = (today + int(moved)) % 7
        reached = (Lit(today) + days if sign > 0 else Lit(today) - days) % 7
        name = DAYS[number]
        return Variant(kind, {"which": name, "answer": name}, [Rel(reached, "=", Lit(number))])

    def variants(env: Env) -> Sequence[Variant]:
        left = env[rest.name]
        return (
            said(None, sign * left),
            said("wrong_operation", -sign * left),
            said("off_by_one", sign * left + 1),
            said("off_by_one", sign * left - 1),
        )

    return variants


def units(s: Story) -> None:
    """Metres and centimetres, or hours, kilograms: pieces cut off."""
    big, small, factor, name = s.pick(
        ("m", "cm", 100, "ribbon"),
        ("kg", "g", 1000, "flour"),
        ("hours", "minutes", 60, "recording time"),
        ("m", "cm", 100, "wire"),
        ("kg", "g", 1000, "clay"),
        ("l", "ml", 1000, "juice"),
    )
    long = {"cm": "centimetres", "g": "grams", "ml": "millilitres"}.get(small, small)
    size = s.whole(5, 25) if factor < 1000 else s.whole(50, 250, 10)
    whole, part = (
        s.given("whole", s.whole(2, 9), np=f"the number of full {big}"),
        s.given("part", s.whole(5, min(55, factor - 5), 5), np=f"the {long} beyond them"),
    )
    piece, count = (
        s.given("piece", size, np=f"the {long} for one piece"),
        s.given("count", s.whole(2, 7), np="the number of pieces"),
    )
    s.say(
        f"There are {s.num(whole)} {big} and {s.num(part)} {small} of {name}.",
        f"Somebody has {s.num(whole)} {big} {s.num(part)} {small} of {name}.",
    )
    total = s.derive(
        "total",
        whole * factor + part,
        f"the {long} of {name}",
        f"that is {{calc}} {small}.",
        wrong=[("unit_slip", whole * f + part) for f in (10, 60, 100, 1000) if f != factor],
    )
    used = s.derive(
        "used",
        piece * count,
        f"the {long} of the pieces",
        f"the pieces are {{calc}} {small}.",
        wrong=[("wrong_operation", piece + count)],
    )
    off = s.fork(True, False)
    s.need(s.truth["total"] > s.truth["used"])
    s.say(
        f"{s.num(count)} pieces of {s.num(piece)} {small} each are {'taken away' if off else 'added'}.",
        f"Then {s.num(count)} portions, each {s.num(piece)} {small}, are {'used up' if off else 'added to it'}.",
    )
    s.ask(f"How many {long} of {name} are there now?")
    s.answer = s.derive(
        "now",
        total - used if off else total + used,
        f"the {long} in the end",
        f"now there are {{calc}} {small}.",
        wrong=[
            ("wrong_operation", total + used if off else total - used),
            ("skipped_condition", total - piece if off else total + piece),
        ],
    )


def temperature(s: Story) -> None:
    """Degrees going up and down, also below zero."""
    start = s.given("start", s.whole(-8, 15), DEGREE, np="the temperature at first")
    s.say(
        f"At midnight it is {s.num(start)} degrees.",
        f"A thermometer shows {s.num(start)} degrees at midnight.",
    )
    level = start
    for k, when in enumerate(("by dawn", "by noon", "by evening")):
        d = s.given(f"change_{k}", s.whole(2, 12), DEGREE, np=f"the change {when}")
        up = s.fork(True, False)
        s.say(
            f"{when}, it is {s.num(d)} degrees {'warmer' if up else 'colder'}.",
            f"it has {'risen' if up else 'fallen'} by {s.num(d)} degrees {when}.",
        )
        level = s.derive(
            f"level_{k}",
            level + d if up else level - d,
            f"the temperature {when}",
            f"{when} it is {{calc}} degrees.",
            unit=DEGREE,
            wrong=[
                ("misread_relation", level - d if up else level + d),
                ("skipped_condition", start + d if up else start - d),
            ],
        )
    warm = s.fork(True, False)
    s.ask(
        f"By how much is it {'warmer' if warm else 'colder'} in the evening than at midnight (negative if it is not)?"
    )
    s.answer = s.derive(
        "result",
        level - start if warm else start - level,
        "the difference asked for",
        "the difference is {calc} degrees.",
        unit=DEGREE,
        wrong=[
            ("misread_relation", start - level if warm else level - start),
            ("wrong_operation", level + start),
        ],
    )


FAMILIES = (meeting, journey, work_together, tank, clock, calendar, units, temperature)
