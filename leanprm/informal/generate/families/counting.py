"""Families about counting: arrangements, tournaments, posts, pages, seats."""

from __future__ import annotations

from leanprm.informal.generate.expr import Unit
from leanprm.informal.generate.story import Kind, Story

METRE = Unit("metre")


def tournament(s: Story) -> None:
    """Everyone against everyone, or knock-out."""
    who = s.thing("players")
    n = s.whole(5, 30)
    entrants = s.given("entrants", n, np=f"the number of {who.many} that entered")
    gone = s.given("gone", s.whole(1, 3), np="the number that withdrew")
    s.say(
        f"{s.n(entrants, who)} enter a tournament.",
        f"A tournament has {s.n(entrants, who)} on its list.",
    )
    s.say(
        f"Before the start {s.n(gone, who)} withdraw{'s' if s.truth['gone'] == 1 else ''}.",
        f"On the first day {s.num(gone)} of them withdraw{'s' if s.truth['gone'] == 1 else ''}.",
    )
    play = s.derive(
        "playing",
        entrants - gone,
        f"the number of {who.many} that play",
        "{calc} of them play.",
        wrong=[("wrong_operation", entrants + gone)],
    )
    league = s.fork(0, 1, 2)
    s.say(
        (
            "Each pair meets exactly once.",
            "Each pair meets twice, at home and away.",
            "A match that is lost puts the loser out, until one is left.",
        )[league]
    )
    forms = (play * (play - 1) / 2, play * (play - 1), play - 1)
    kinds: tuple[Kind, ...] = ("skipped_condition", "misread_relation", "misread_relation")
    s.ask("How many matches are played?", "How many matches does the organiser plan?")
    games = s.derive(
        "games",
        forms[league],
        "the number of matches",
        "there are {calc} matches.",
        wrong=[
            *[(kinds[k], forms[k]) for k in range(3) if k != league],
            ("off_by_one", play * (play + 1) / 2),
            ("off_by_one", play * play),
        ],
    )
    per = s.given("per_day", s.whole(2, 9), np="the number of matches a day")
    s.say(
        f"{s.num(per)} matches can be played in a day.", f"A day has time for {s.num(per)} matches."
    )
    s.question = f"How many days are needed for all {'the ' if league else ''}matches?"
    s.answer = s.derive(
        "days",
        (games + per - 1) // per,
        "the number of days",
        "rounded up, it takes {calc} days.",
        wrong=[("off_by_one", games // per), ("wrong_operation", games - per)],
    )


def outfits(s: Story) -> None:
    """Choices that are combined, or of which one is made."""
    who, (a, b) = s.person(), s.two("clothes")
    n, m = s.given("first", s.whole(3, 14)), s.given("second", s.whole(3, 14))
    s.say(
        f"{who.name} owns {s.n(n, a)} and {s.n(m, b)}.",
        f"In {who.name}'s wardrobe there are {s.n(n, a)} and {s.n(m, b)}.",
    )
    torn = s.given("torn", s.whole(1, 2), np="the number that cannot be worn")
    bad = s.fork(True, False)
    s.say(
        f"{s.num(torn)} of the {a.many} {'cannot be worn' if bad else 'had to be mended, so now all can be worn'}.",
        f"Of the {a.many}, {s.num(torn)} {'must stay' if bad else 'came back'} at the cleaner's."
        if bad
        else f"Of the {a.many}, {s.num(torn)} just came back from the cleaner's.",
    )
    good = s.derive(
        "good",
        n - torn if bad else n,
        f"the number of {a.many} to choose from",
        f"{{calc}} {a.many} can be chosen.",
        wrong=[("skipped_condition", n if bad else n - torn), ("wrong_operation", n + torn)],
    )
    both = s.fork(True, False)
    s.ask(
        *(
            (
                f"In how many ways can {who.he} choose one of the {a.many} together with one of the {b.many}?",
            )
            if both
            else (
                f"In how many ways can {who.he} choose a single piece: one of the {a.many} or one of the {b.many}?",
            )
        )
    )
    s.answer = s.derive(
        "ways",
        good * m if both else good + m,
        "the number of ways",
        "there are {calc} ways.",
        wrong=[
            ("wrong_operation", good + m if both else good * m),
            ("skipped_condition", n * m),
            ("skipped_condition", n + m),
        ],
    )


def committee(s: Story) -> None:
    """Two posts that differ, or two that do not."""
    women, men = s.given("women", s.whole(4, 15)), s.given("men", s.whole(4, 15))
    s.say(
        f"A club has {s.num(women)} women and {s.num(men)} men.",
        f"{s.num(women)} women and {s.num(men)} men belong to a club.",
    )
    ages = s.idle(s.whole(18, 60))
    s.aside(f"The oldest member is {s.num(ages)} years old.", numbers=[ages])
    members = s.derive(
        "members",
        women + men,
        "the number of members",
        "the club has {calc} members.",
        wrong=[("wrong_operation", women * men)],
    )
    ordered = s.fork(True, False)
    s.say(
        *(
            ("It elects a president and, from the others, a treasurer.",)
            if ordered
            else ("It sends two of its members, with equal rights, to a meeting.",)
        )
    )
    pairs = s.derive(
        "first_choices",
        members * (members - 1),
        "the number of choices one after the other",
        "one after the other, {calc} choices are possible.",
        wrong=[
            ("off_by_one", members * members),
            ("off_by_one", members * (members + 1)),
            ("wrong_operation", members + (members - 1)),
        ],
    )
    s.ask("In how many ways can this be done?", "How many results are possible?")
    s.answer = s.derive(
        "ways",
        pairs if ordered else pairs / 2,
        "the number of ways",
        "there are {calc} ways.",
        wrong=[
            ("skipped_condition", pairs / 2 if ordered else pairs),
            ("wrong_operation", pairs * 2),
        ],
    )


def fence(s: Story) -> None:
    """Posts along a line, or around a loop."""
    gap = s.whole(2, 6)
    length = s.given("length", gap * s.whole(6, 40), METRE, np="the length in metres")
    space = s.given("space", gap, METRE, np="the distance between neighbours in metres")
    thing = s.pick("post", "tree", "lamp", "flag", "bench")
    loop = s.fork(True, False)
    place = (
        s.pick("a lake", "a race track", "a round park")
        if loop
        else s.pick("a straight road", "a wall", "a straight path")
    )
    s.say(
        f"{'Around' if loop else 'Along'} {place} of {s.num(length)} m, a {thing} is set every {s.num(space)} m"
        + ("." if loop else ", with one at each end."),
        f"{'Around' if loop else 'Along'} {place} {s.num(length)} m long, {thing}{'es' if thing == 'bench' else 's'} "
        f"stand {s.num(space)} m apart"
        + (" all the way round." if loop else ", from the very beginning to the very end."),
    )
    gaps = s.derive(
        "gaps",
        length / space,
        "the number of gaps",
        "there are {calc} gaps.",
        wrong=[("wrong_operation", length - space)],
    )
    many = "benches" if thing == "bench" else thing + "s"
    count = s.derive(
        "count",
        gaps if loop else gaps + 1,
        f"the number of {many}",
        f"this takes {{calc}} {many}.",
        wrong=[("off_by_one", gaps + 1 if loop else gaps), ("off_by_one", gaps - 1)],
    )
    cost = s.given("minutes", s.whole(4, 25), np="the minutes for one of them")
    s.say(
        f"Setting one of the {many} takes {s.num(cost)} minutes.",
        f"For each, a worker needs {s.num(cost)} minutes.",
    )
    s.ask(
        f"How many minutes does it take to set all the {many}?",
        "How long does all the work last, in minutes?",
    )
    s.answer = s.derive(
        "work",
        count * cost,
        "the minutes of work",
        "the work lasts {calc} minutes.",
        wrong=[("wrong_quantity", gaps * cost), ("wrong_operation", count + cost)],
    )


def pages(s: Story) -> None:
    """From page to page: ends included or not, digits of the numbering."""
    who = s.person()
    a = s.whole(3, 120)
    first = s.given("first", a, np="the first page named")
    last = s.given("last", a + s.whole(8, 90), np="the last page named")
    incl = s.fork(True, False)
    s.say(
        *(
            (f"{who.name} reads from page {s.num(first)} to page {s.num(last)}, both included.",)
            if incl
            else (
                f"Yesterday {who.name} finished page {s.num(first)}; today {who.he} goes on to the end of page {s.num(last)}.",
            )
        )
    )
    count = s.derive(
        "count",
        last - first + 1 if incl else last - first,
        "the number of pages read",
        f"{who.name} reads {{calc}} pages.",
        wrong=[
            ("off_by_one", last - first if incl else last - first + 1),
            ("wrong_operation", last + first),
            ("off_by_one", last - first - 1),
        ],
    )
    pace = s.given("pace", s.whole(2, 6), np="the minutes for one page")
    s.say(
        f"A page takes {s.num(pace)} minutes.", f"{who.He} needs {s.num(pace)} minutes for a page."
    )
    time = s.derive(
        "time",
        count * pace,
        "the minutes of reading",
        "that takes {calc} minutes.",
        wrong=[("wrong_quantity", last * pace), ("wrong_operation", count + pace)],
    )
    rest = s.given("rest", s.whole(5, 30, 5), np="the minutes of the break")
    pause = s.fork(True, False)
    s.say(
        f"In the middle {who.he} {'takes' if pause else 'skips the usual'} break of {s.num(rest)} minutes.".replace(
            "takes break", "takes a break"
        ),
        f"A break of {s.num(rest)} minutes is {'made' if pause else 'planned but not made'}.",
    )
    s.ask("How many minutes pass from beginning to end?", "How long does it all last, in minutes?")
    s.answer = s.derive(
        "all_time",
        time + rest if pause else time,
        "the minutes from beginning to end",
        "from beginning to end it is {calc} minutes.",
        wrong=[
            ("skipped_condition", time if pause else time + rest),
            ("wrong_operation", time - rest),
        ],
    )


def seats(s: Story) -> None:
    """A hall with rows, some of them longer or closed."""
    rows = s.given("rows", s.whole(8, 30), np="the number of rows")
    width = s.given("width", s.whole(8, 30), np="the number of seats in a row")
    other = s.given("other", s.whole(2, 5), np="the number of special rows")
    extra = s.given("extra", s.whole(2, 6), np="the difference in seats")
    s.say(
        f"A hall has {s.num(rows)} rows of {s.num(width)} seats.",
        f"There are {s.num(rows)} rows in a hall, with {s.num(width)} seats each.",
    )
    more = s.fork(True, False)
    s.say(
        f"The last {s.num(other)} of these rows have {s.num(extra)} seats {'more' if more else 'fewer'} each.",
        f"Only in {s.num(other)} of the rows there are {s.num(extra)} {'additional' if more else 'missing'} seats each.",
    )
    plain = s.derive(
        "plain",
        rows * width,
        "the number of seats without the difference",
        "with equal rows there would be {calc} seats.",
        wrong=[("wrong_operation", rows + width)],
    )
    diff = s.derive(
        "diff",
        other * extra,
        "the number of seats by which it differs",
        "the special rows change this by {calc} seats.",
        wrong=[("wrong_operation", other + extra), ("wrong_quantity", other * width)],
    )
    total = s.derive(
        "total",
        plain + diff if more else plain - diff,
        "the number of seats",
        "the hall has {calc} seats.",
        wrong=[
            ("wrong_operation", plain - diff if more else plain + diff),
            ("skipped_condition", plain + extra),
        ],
    )
    taken = s.given("taken", s.whole(20, 60), np="the number of seats taken")
    s.need(s.truth["total"] > s.truth["taken"])
    s.say(f"{s.num(taken)} seats are taken.", f"So far {s.num(taken)} seats have been sold.")
    s.ask("How many seats are free?", "How many people still find a seat?")
    s.answer = s.derive(
        "free",
        total - taken,
        "the number of free seats",
        "{calc} seats are free.",
        wrong=[("wrong_operation", total + taken), ("skipped_condition", plain - taken)],
    )


def clubs(s: Story) -> None:
    """Two clubs that share members: inclusion and exclusion."""
    (a, b) = s.rng.sample(["chess", "choir", "football", "drama", "robotics", "judo", "garden"], 2)
    both_ = s.whole(3, 12)
    x = s.given("first", both_ + s.whole(4, 25), np=f"the number in the {a} club")
    y = s.given("second", both_ + s.whole(4, 25), np=f"the number in the {b} club")
    z = s.given("both", both_, np="the number in both clubs")
    s.say(
        f"In a school {s.num(x)} children are in the {a} club and {s.num(y)} in the {b} club.",
        f"The {a} club of a school has {s.num(x)} members and its {b} club {s.num(y)}.",
    )
    s.say(f"{s.num(z)} children are in both.", f"Both clubs have {s.num(z)} members in common.")
    either = s.fork(True, False)
    union, exact = x + y - z, x + y - z - z
    s.derive(
        "sum",
        x + y,
        "the sum of both numbers",
        "the clubs have {calc} entries.",
        wrong=[("wrong_operation", x * y)],
    )
    count = s.derive(
        "count",
        union if either else exact,
        "the number in at least one club" if either else "the number in just one club",
        "so {calc} children count.",
        wrong=[
            ("misread_relation", exact if either else union),
            ("skipped_condition", x + y),
            ("wrong_operation", x + y + z),
        ],
    )
    all_ = s.given(
        "all", int(s.truth["count"]) + s.whole(10, 60), np="the number of children in the school"
    )
    s.say(f"The school has {s.num(all_)} children.", f"{s.num(all_)} children go to the school.")
    s.ask(
        "How many children are in neither club?"
        if either
        else "How many children are not in exactly one of the clubs?"
    )
    s.answer = s.derive(
        "rest",
        all_ - count,
        "the number of the other children",
        "{calc} children remain.",
        wrong=[
            ("wrong_operation", all_ + count),
            ("skipped_condition", all_ - x - y),
            ("skipped_condition", all_ - x),
        ],
    )


def stairs(s: Story) -> None:
    """Floors of a house: flights between them, not floors, are climbed."""
    who = s.person()
    low, rise = s.whole(1, 4), s.whole(3, 15)
    start = s.given("start", low, np="the floor at the beginning")
    end = s.given("top", low + rise, np="the floor at the end")
    each = s.given("each", s.whole(12, 24), np="the number of steps between two floors")
    s.say(
        f"Between two floors of a tower there are {s.num(each)} steps.",
        f"In a tower each floor is {s.num(each)} steps above the one below.",
    )
    s.say(
        f"{who.name} climbs from floor {s.num(start)} to floor {s.num(end)}.",
        f"{who.name} enters on floor {s.num(start)} and walks up to floor {s.num(end)}.",
    )
    flights = s.derive(
        "flights",
        end - start,
        "the number of flights of stairs",
        "that is {calc} flights.",
        wrong=[
            ("off_by_one", end - start + 1),
            ("off_by_one", end - start - 1),
            ("wrong_operation", end + start),
        ],
    )
    steps = s.derive(
        "steps",
        flights * each,
        "the number of steps climbed",
        f"{who.name} climbs {{calc}} steps.",
        wrong=[("wrong_quantity", end * each), ("wrong_operation", flights + each)],
    )
    back = s.fork(True, False)
    s.say(
        "Then the same stairs are walked down again."
        if back
        else "The lift takes everyone down again."
    )
    s.ask(
        f"How many steps does {who.name} take on the stairs?",
        "How many steps are walked altogether?",
    )
    s.answer = s.derive(
        "walked",
        steps * 2 if back else steps,
        "the number of steps altogether",
        "altogether it is {calc} steps.",
        wrong=[("skipped_condition", steps if back else steps * 2)],
    )


FAMILIES = (tournament, outfits, committee, fence, pages, seats, clubs, stairs)
