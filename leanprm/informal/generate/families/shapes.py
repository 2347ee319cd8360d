"""Families about lengths, areas and volumes."""

from __future__ import annotations

from leanprm.informal.generate.expr import MONEY
from leanprm.informal.generate.story import Story


def rectangle(s: Story) -> None:
    """Area or perimeter of a plot, with a part left out, at a price."""
    a, b = s.whole(5, 40), s.whole(4, 30)
    s.need(a != b)
    x, y = (
        s.given("length", a, np="the length in metres"),
        s.given("width", b, np="the width in metres"),
    )
    what = s.pick("garden", "field", "yard", "playground", "meadow")
    s.say(
        f"A rectangular {what} is {s.num(x)} m long and {s.num(y)} m wide.",
        f"The sides of a rectangular {what} measure {s.num(x)} m and {s.num(y)} m.",
    )
    area = s.fork(True, False)
    gap = s.given("gap", s.whole(2, 9), np="the part left out")
    left_out = s.fork(True, False)
    s.say(
        *(
            (
                f"Grass is sown on it; {s.num(gap)} square metres {'stay bare' if left_out else 'were bare before and are sown as well'}.",
            )
            if area
            else (
                f"It is fenced; {'a gate of' if left_out else 'even the old gate of'} {s.num(gap)} m {'needs no fence' if left_out else 'is fenced over'}.",
            )
        )
    )
    whole = s.derive(
        "whole",
        x * y if area else 2 * (x + y),
        f"the size of the whole {'area' if area else 'border'}",
        f"the whole {'area' if area else 'border'} measures {{calc}}.",
        wrong=[
            ("misread_relation", 2 * (x + y) if area else x * y),
            ("skipped_condition", x + y),
            ("wrong_operation", 2 * x * y),
        ],
    )
    part = s.derive(
        "part",
        whole - gap if left_out else whole,
        "the size that counts",
        "what counts is {calc}.",
        wrong=[
            ("skipped_condition", whole if left_out else whole - gap),
            ("wrong_operation", whole + gap),
        ],
    )
    price = s.given("price", s.whole(2, 15), MONEY, np="the price of one unit")
    s.say(
        f"{'A square metre' if area else 'A metre'} costs {s.num(price)}.",
        f"The price is {s.num(price)} for each {'square metre' if area else 'metre'}.",
    )
    s.ask("What does the work cost?", "How much must be paid?")
    s.answer = s.derive(
        "cost",
        part * price,
        "the cost",
        "the cost is {calc}.",
        unit=MONEY,
        wrong=[("wrong_quantity", gap * price)],
    )


def tiling(s: Story) -> None:
    """Tiles on a floor or around it."""
    side, n, m = s.whole(2, 6), s.whole(5, 20), s.whole(4, 15)
    s.need(n != m)
    a, b, t = (
        s.given("length", side * n, np="the length in decimetres"),
        s.given("width", side * m, np="the width in decimetres"),
        s.given("tile", side, np="the side of a tile in decimetres"),
    )
    s.say(
        f"A floor of {s.num(a)} dm by {s.num(b)} dm is covered with square tiles of {s.num(t)} dm.",
        f"Square tiles with a side of {s.num(t)} dm are laid on a floor, {s.num(a)} dm long and {s.num(b)} dm wide.",
    )
    r = s.derive(
        "in_row",
        a / t,
        "the number of tiles along the length",
        "along the length there are {calc} tiles.",
        wrong=[("wrong_quantity", b / t), ("wrong_operation", a - t)],
    )
    c = s.derive(
        "rows",
        b / t,
        "the number of tiles along the width",
        "along the width there are {calc} tiles.",
        wrong=[("wrong_quantity", a / t), ("wrong_operation", b - t)],
    )
    border = s.fork(True, False)
    s.say(f"{'Only the tiles that touch a wall' if border else 'All of the tiles'} are blue.")
    blue = s.derive(
        "blue",
        2 * (r + c) - 4 if border else r * c,
        "the number of blue tiles",
        "{calc} tiles are blue.",
        wrong=[
            ("misread_relation", r * c if border else 2 * (r + c) - 4),
            ("off_by_one", 2 * (r + c)),
            ("wrong_operation", r + c),
        ],
    )
    spare = s.given("spare", s.whole(3, 20), np="the number of spare tiles")
    more = s.fork(True, False)
    s.need(more or s.truth["blue"] > s.truth["spare"])
    s.say(
        f"{s.num(spare)} blue tiles {'are ordered in addition as a reserve' if more else 'are left from an earlier job and can be used'}."
    )
    s.ask("How many blue tiles must be ordered?")
    s.answer = s.derive(
        "order",
        blue + spare if more else blue - spare,
        "the number to order",
        "the order is for {calc} tiles.",
        wrong=[
            ("misread_relation", blue - spare if more else blue + spare),
            ("skipped_condition", r * c + spare),
        ],
    )


def boxes(s: Story) -> None:
    """Volume or surface of a box, filled or painted."""
    a, b, c = s.whole(2, 12), s.whole(2, 12), s.whole(2, 12)
    x, y, z = (
        s.given("length", a, np="the length"),
        s.given("width", b, np="the width"),
        s.given("height", c, np="the height"),
    )
    s.need(len({a, b, c}) == 3)
    s.say(
        f"A box is {s.num(x)} dm long, {s.num(y)} dm wide and {s.num(z)} dm high.",
        f"Length, width and height of a box are {s.num(x)}, {s.num(y)} and {s.num(z)} dm.",
    )
    base = s.derive(
        "base",
        x * y,
        "the area of its base",
        "the base has an area of {calc}.",
        wrong=[("wrong_quantity", x * z), ("wrong_quantity", y * z), ("wrong_operation", x + y)],
    )
    volume = s.fork(True, False)
    s.ask(
        "How many cubes with edges of 1 dm fill it, including those that lie outside already?"
        if volume
        else "How many square decimetres are painted, the sample included?"
    )
    if volume:
        one = s.derive(
            "volume",
            base * z,
            "its volume",
            "the volume is {calc}.",
            wrong=[("wrong_operation", base + z), ("wrong_quantity", base * x)],
        )
    else:
        walls = s.derive(
            "walls",
            2 * (x + y) * z,
            "the area of its walls",
            "the walls have an area of {calc}.",
            wrong=[
                ("skipped_condition", (x + y) * z),
                ("wrong_quantity", 2 * (x + z) * y),
                ("wrong_quantity", 2 * (y + z) * x),
            ],
        )
        lid = s.fork(True, False)
        s.say(
            f"It is painted outside on all sides{', bottom and lid included' if lid else ' but the bottom; it has no lid'}."
        )
        one = s.derive(
            "painted",
            walls + 2 * base if lid else walls,
            "the painted area",
            "the painted area is {calc}.",
            wrong=[
                ("misread_relation", walls if lid else walls + 2 * base),
                ("misread_relation", walls + base),
            ],
        )
    extra = s.given("extra", s.whole(2, 15), np="the additional number")
    plus = s.fork(True, False)
    s.need(plus or s.truth[one.name] > s.truth["extra"])
    if volume:
        s.say(
            f"{s.num(extra)} cubes {'lie outside already' if plus else 'are stuck in it already'}."
        )
        s.question = (
            "How many cubes with edges of 1 dm are there in all when the box is full?"
            if plus
            else "How many further cubes with edges of 1 dm fill it?"
        )
    else:
        s.say(
            f"{s.num(extra)} square decimetres {'are painted on a sample board as well' if plus else 'on it are covered by a label and not painted'}."
        )
        s.question = "How many square decimetres are painted in all?"
    s.answer = s.derive(
        "result",
        one + extra if plus else one - extra,
        "the number asked for",
        "in all it is {calc}.",
        wrong=[
            ("misread_relation", one - extra if plus else one + extra),
            ("wrong_quantity", base + extra),
        ],
    )


def frames(s: Story) -> None:
    """Wire for shapes: squares, triangles, whole or open."""
    k = s.fork(3, 4, 5, 6)
    name = {3: "triangle", 4: "square", 5: "regular pentagon", 6: "regular hexagon"}[k]
    side, count = (
        s.given("side", s.whole(3, 25), np="the length of a side in centimetres"),
        s.given("count", s.whole(2, 9), np=f"the number of {name}s"),
    )
    sides = s.given("sides", k, np="the number of sides")
    if k == 3:
        name = "equilateral triangle"
    many = f"{name}s"
    s.say(
        f"From wire, {s.num(count)} {many} with sides of {s.num(side)} cm are bent.",
        f"{s.num(count)} {many} are bent from wire, each side {s.num(side)} cm long.",
    )
    around = s.derive(
        "around",
        side * sides,
        "the wire for one of them in centimetres",
        "one of them takes {calc} cm.",
        wrong=[("misread_relation", side * j) for j in (3, 4, 5, 6) if j != k]
        + [("misread_relation", side * side)],
    )
    opened = s.fork(True, False)
    s.say(
        f"{'One side of each is left open' if opened else 'All of them are closed, without gaps'}."
    )
    one = s.derive(
        "one",
        around - side if opened else around,
        "the wire really used for one in centimetres",
        "one really takes {calc} cm.",
        wrong=[
            ("skipped_condition", around if opened else around - side),
            ("wrong_operation", around + side),
        ],
    )
    s.ask("How many centimetres of wire are needed?", "How long must the wire be, in centimetres?")
    s.answer = s.derive(
        "wire",
        one * count,
        "the wire needed in centimetres",
        "all of them take {calc} cm.",
        wrong=[("wrong_quantity", side * count), ("wrong_operation", one + count)],
    )


FAMILIES = (rectangle, tiling, boxes, frames)
