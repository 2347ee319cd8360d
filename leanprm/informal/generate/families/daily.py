"""Families about sharing, packing, cooking, harvesting, driving."""

from __future__ import annotations

from leanprm.informal.generate.expr import MONEY, Unit
from leanprm.informal.generate.story import Story
from leanprm.informal.generate.words import ORDINALS

KM = Unit("kilometre")

GRAM = Unit("gram")


def sharing(s: Story) -> None:
    """Gathered things are shared out; somebody joins or gives up a share."""
    who, other, item = s.person(), s.person(), s.thing("small")
    first = s.given("first", s.whole(20, 90), np=f"the number of {item.many} of {who.name}")
    second = s.given("second", s.whole(12, 60), np=f"the number of {item.many} of {other.name}")
    s.say(
        f"{who.name} has {s.n(first, item)} and {other.name} has {s.n(second, item)}.",
        f"{who.name} collected {s.n(first, item)}, {other.name} {s.num(second)}.",
    )
    plus = s.fork(True, False)
    s.need(plus or s.truth["first"] > s.truth["second"])
    s.say(
        *(
            ("They put everything together.", "All of it goes into one bowl.")
            if plus
            else (
                f"{who.name} first sets aside as many as {other.name} has.",
                f"From {who.name}'s {item.many}, as many as {other.name} owns are locked away.",
            )
        )
    )
    pile = s.derive(
        "pile",
        first + second if plus else first - second,
        "the number to be shared",
        "{calc} of them are to be shared.",
        wrong=[("wrong_operation", first - second if plus else first + second)],
    )
    heads = s.whole(2, 9)
    people = s.given("people", heads, np="the number of friends")
    late = s.fork(True, False)
    s.say(
        *(
            (f"They are shared equally among {s.num(people)} friends and one more who comes late.",)
            if late
            else (
                f"They are shared equally among {s.num(people)} friends; one more comes too late "
                "and gets nothing.",
            )
        )
    )
    persons = people + 1 if late else people
    sharers = s.define("sharers", persons)
    each, more = pile // people, pile // (people + 1)
    s.need(s.truth["pile"] % int(s.truth["sharers"]) != 0)
    share = s.derive(
        "share",
        more if late else each,
        "the share of each friend",
        "rounding down, each friend receives {calc}.",
        wrong=[("skipped_condition", each if late else more), ("wrong_operation", pile - people)],
    )
    s.ask(
        f"How many {item.many} are left over after the sharing?",
        f"If everyone gets equally many whole {item.many}, how many remain?",
    )
    s.answer = s.derive(
        "rest",
        pile - share * sharers,
        "the number left over",
        "{calc} are left over.",
        unit=Unit(signed=True),
        wrong=[
            ("off_by_one", pile - share * (sharers - 1)),
            ("wrong_quantity", first - share * sharers),
        ],
    )


def packing(s: Story) -> None:
    """Things into boxes: full ones, or all that are needed."""
    item, box = s.thing("food"), s.thing("boxes")
    rows, per_row = s.whole(5, 20), s.whole(6, 25)
    batches = s.given("batches", rows, np="the number of batches")
    size = s.given("size", per_row, np=f"the number of {item.many} in a batch")
    holds = s.given("holds", s.whole(4, 16), np=f"the number of {item.many} in one {box.one}")
    s.say(
        f"A bakery makes {s.num(batches)} batches of {s.n(size, item)} each.",
        f"In a bakery, {s.num(batches)} batches with {s.n(size, item)} each come out of the oven.",
    )
    made = s.derive(
        "made",
        batches * size,
        f"the number of {item.many}",
        f"{{calc}} {item.many} are baked.",
        wrong=[("wrong_operation", batches + size)],
    )
    gone = s.given("gone", s.whole(3, 20), np="the number set apart")
    burnt = s.fork(True, False)
    s.say(
        f"{s.num(gone)} of them are {'thrown away' if burnt else 'weighed and put back'}.",
        f"An inspector {'eats' if burnt else 'only looks at'} {s.num(gone)} of them.",
    )
    good = s.derive(
        "good",
        made - gone if burnt else made,
        f"the number of {item.many} to be packed",
        "that leaves {calc} to be packed.",
        wrong=[
            ("skipped_condition", made if burnt else made - gone),
            ("wrong_operation", made + gone),
        ],
    )
    s.need(s.truth["good"] % int(s.truth["holds"]) != 0)
    s.say(
        f"One {box.one} holds {s.n(holds, item)}.", f"{s.num(holds)} of them go into one {box.one}."
    )
    full = s.fork(True, False)
    s.ask(
        f"How many {box.many} {'can be filled completely' if full else 'are needed for all of them'}?"
    )
    down, up = good // holds, (good + holds - 1) // holds
    s.answer = s.derive(
        "boxes",
        down if full else up,
        f"the number of {box.many}",
        "rounded as asked, it is {calc}.",
        f"it takes {{calc}} {box.many}, without fractions.",
        wrong=[("off_by_one", up if full else down), ("wrong_operation", good - holds)],
    )


def harvest(s: Story) -> None:
    """Rows of trees, fruit on each, some spoilt, the rest sold."""
    tree = s.thing("trees")
    rows, per = s.given("rows", s.whole(3, 12)), s.given("per_row", s.whole(4, 15))
    crop = s.given("crop", s.whole(10, 60), np="the harvest of one tree in kilograms")
    bad = s.given("bad", s.whole(10, 90, 5), np="the spoilt fruit in kilograms")
    s.say(
        f"An orchard has {s.num(rows)} rows with {s.n(per, tree)} each.",
        f"A farmer owns {s.num(rows)} rows of {tree.many}, {s.num(per)} in every row.",
    )
    s.say(
        f"Each tree gives {s.num(crop)} kg of fruit.",
        f"The harvest is {s.num(crop)} kg from every tree.",
    )
    trees = s.derive(
        "trees",
        rows * per,
        "the number of trees",
        "the orchard has {calc} trees.",
        wrong=[("wrong_operation", rows + per)],
    )
    total = s.derive(
        "total",
        trees * crop,
        "the whole harvest in kilograms",
        "all trees give {calc} kg.",
        wrong=[
            ("skipped_condition", rows * crop),
            ("skipped_condition", per * crop),
            ("wrong_operation", trees + crop),
        ],
    )
    lost = s.fork(True, False)
    s.say(
        f"{s.num(bad)} kg are {'spoilt and thrown away' if lost else 'a little bruised but sold all the same'}.",
        f"Hail {'ruins' if lost else 'threatens'} {s.num(bad)} kg of it{'' if lost else ', but nothing is lost'}.",
    )
    sold = s.derive(
        "sold",
        total - bad if lost else total,
        "the fruit for sale in kilograms",
        "{calc} kg can be sold.",
        wrong=[
            ("skipped_condition", total if lost else total - bad),
            ("wrong_operation", total + bad),
        ],
    )
    price = s.given("price", s.whole(2, 6), MONEY, np="the price of a kilogram")
    s.say(f"A kilogram sells for {s.num(price)}.", f"The market pays {s.num(price)} a kilogram.")
    s.ask("How much money does the harvest bring?", "What is earned in the end?")
    s.answer = s.derive(
        "earned",
        sold * price,
        "the money earned",
        "the sale brings {calc}.",
        unit=MONEY,
        wrong=[("skipped_condition", total * price)],
    )


def recipe(s: Story) -> None:
    """A recipe for so many, cooked for others, with some in the cupboard."""
    who = s.person()
    base, factor = s.whole(2, 6), s.whole(2, 5)
    grams = s.whole(20, 150, 10)
    stuff = s.pick("flour", "rice", "sugar", "butter", "oats", "lentils")
    serves = s.given("serves", base, np="the number of portions in the recipe")
    need = s.given("need", base * grams, GRAM, np=f"the {stuff} in the recipe, in grams")
    guests = s.given("guests", base * factor + s.whole(0, 3), np="the number of guests")
    s.say(
        f"A recipe for {s.num(serves)} people takes {s.num(need)} g of {stuff}.",
        f"For {s.num(serves)} portions a cook needs {s.num(need)} g of {stuff}.",
    )
    s.say(
        f"{who.name} invites {s.num(guests)} people.",
        f"{who.name} wants to feed {s.num(guests)} guests.",
    )
    one = s.derive(
        "portion",
        need / serves,
        f"the {stuff} for one portion in grams",
        f"one portion takes {{calc}} g of {stuff}.",
        unit=GRAM,
        wrong=[("wrong_quantity", need / guests), ("wrong_operation", need - serves)],
    )
    eats = s.fork(True, False)
    s.say(f"{who.name} {'eats' if eats else 'does not eat'} with them.")
    with_host, without = guests + 1, guests
    portions = s.derive(
        "portions",
        with_host if eats else without,
        "the number of portions",
        "{calc} portions are to be cooked.",
        wrong=[("skipped_condition", without if eats else with_host), ("off_by_one", guests - 1)],
    )
    total = s.derive(
        "total",
        one * portions,
        f"the {stuff} needed in grams",
        "all portions take {calc} g.",
        unit=GRAM,
        wrong=[("skipped_condition", need * portions)],
    )
    have = s.given("stored", s.whole(20, 300, 10), GRAM, np="the grams in the cupboard")
    s.need(s.truth["total"] > s.truth["stored"])
    s.say(f"There are {s.num(have)} g in the cupboard.", f"{who.He} finds {s.num(have)} g at home.")
    s.ask(
        f"How many grams of {stuff} must be bought?",
        f"What weight of {stuff} is missing, in grams?",
    )
    s.answer = s.derive(
        "buy",
        total - have,
        "the grams to buy",
        f"{who.name} buys {{calc}} g.",
        unit=GRAM,
        wrong=[("wrong_operation", total + have)],
    )


def fuel(s: Story) -> None:
    """Kilometres, litres, prices; one way or there and back."""
    who = s.person()
    per = s.whole(8, 20)
    distance = s.given("distance", per * s.whole(4, 25), KM, np="the distance in kilometres")
    reach = s.given("reach", per, KM, np="the kilometres for one litre")
    price = s.given("price", s.price(1, 3), MONEY, np="the price of a litre")
    car = s.pick("car", "van", "motorbike", "truck", "taxi")
    s.say(
        f"{who.name}'s {car} goes {s.num(reach)} km on one litre of fuel.",
        f"With a litre of fuel {who.name} can drive {s.num(reach)} km in {who.his} {car}.",
    )
    s.say(
        f"{who.He} visits a friend who lives {s.num(distance)} km away.",
        f"{who.He} drives to the sea, {s.num(distance)} km from home.",
    )
    back = s.fork(True, False)
    s.say(
        *(
            ("On the same day the same way is driven back.", f"{who.He} returns by the same road.")
            if back
            else (f"{who.He} stays there.", "The way back is by train.")
        )
    )
    way = s.derive(
        "way",
        distance * 2 if back else distance,
        "the kilometres driven",
        f"{who.name} drives {{calc}} km.",
        unit=KM,
        wrong=[("skipped_condition", distance if back else distance * 2)],
    )
    litres = s.derive(
        "litres",
        way / reach,
        "the litres of fuel",
        f"the {car} burns {{calc}} litres.",
        wrong=[("wrong_quantity", distance / reach), ("wrong_operation", way - reach)],
    )
    s.say(f"A litre costs {s.num(price)}.", f"Fuel is sold at {s.num(price)} a litre.")
    tank = s.idle(s.whole(40, 80))
    s.aside(f"The tank holds {s.num(tank)} litres.", numbers=[tank])
    s.ask("What does the fuel cost?", f"How much does {who.name} spend on fuel?")
    s.answer = s.derive(
        "cost",
        litres * price,
        "the cost of the fuel",
        "the fuel costs {calc}.",
        unit=MONEY,
        wrong=[("skipped_condition", reach * price), ("wrong_quantity", distance * price)],
    )


def stock(s: Story) -> None:
    """Deliveries and sales of a shop, day by day."""
    item = s.thing("goods")
    days = "Monday", "Tuesday", "Wednesday"
    count = s.given("start", s.whole(30, 120), np=f"the number of {item.many} at the beginning")
    s.say(
        f"A shop has {s.n(count, item)} in stock.",
        f"In the storeroom there are {s.n(count, item)}.",
    )
    level = count
    for number, day in enumerate(days):
        moved = s.given(f"moved_{number}", s.whole(5, 40), np=f"the number moved on {day}")
        gain = s.fork(True, False)
        s.say(
            f"On {day}, {s.num(moved)} are {'delivered' if gain else 'sold'}.",
            f"{day} brings {'a delivery' if gain else 'sales'} of {s.num(moved)}.",
        )
        up, down = level + moved, level - moved
        level = s.derive(
            f"level_{number}",
            up if gain else down,
            f"the stock after {day}",
            f"on {day} evening there are {{calc}}.",
            wrong=[("wrong_operation", down if gain else up), ("skipped_condition", count + moved)],
        )
    idle = s.idle(s.whole(5, 60))
    s.aside(f"The neighbouring shop keeps {s.num(idle)} of them.", numbers=[idle])
    s.ask(f"How many {item.many} are there in the end?", "What is the stock after these days?")
    s.answer = level


def reading(s: Story) -> None:
    """A book, pages a day, a part read already."""
    who = s.person()
    parts = s.whole(2, 5)
    s.need(parts in ORDINALS)
    pages_ = parts * s.whole(12, 60, 2)
    pages = s.given("pages", pages_, np="the number of pages in the book")
    share = s.given("share", parts, np="the number of equal parts")
    s.say(
        f"{who.name} is reading a book of {s.num(pages)} pages.",
        f"A book that {who.name} likes has {s.num(pages)} pages.",
    )
    read = s.fork(True, False)
    s.say(
        f"So far {who.he} has {'read' if read else 'all but'} {ORDINALS[parts]} of it{'' if read else ' read'}."
        if read
        else f"All of it except {ORDINALS[parts]} has been read.",
    )
    part = s.derive(
        "part",
        pages / share,
        "the number of pages in this part",
        "this part has {calc} pages.",
        wrong=[("wrong_operation", pages - share), ("misread_relation", pages * share)],
    )
    left = s.derive(
        "left",
        pages - part if read else part,
        "the number of pages still to read",
        "{calc} pages are still unread.",
        wrong=[
            ("misread_relation", part if read else pages - part),
            ("wrong_operation", pages + part),
        ],
    )
    value = int(s.truth["left"])
    divisors = [k for k in range(2, 16) if value % k == 0]
    s.need(bool(divisors))
    daily = s.given("daily", s.pick(*divisors), np="the number of pages a day")
    s.say(
        f"Now {who.he} reads {s.num(daily)} pages a day.",
        f"From now on it is {s.num(daily)} pages daily.",
    )
    s.ask(f"How many days does {who.he} still need?", "In how many days is the book finished?")
    s.answer = s.derive(
        "days",
        left / daily,
        "the number of days",
        "it takes {calc} days.",
        wrong=[
            ("wrong_quantity", pages / daily),
            ("wrong_quantity", part / daily),
            ("wrong_operation", left - daily),
        ],
    )


def laundry(s: Story) -> None:
    """Machine loads and their minutes, one after another or at once."""
    item = s.thing("clothes")
    size = s.whole(4, 9)
    loads_ = s.whole(2, 8)
    pieces = s.given("pieces", size * loads_, np=f"the number of {item.many}")
    load = s.given("load", size, np="the number that fits into one load")
    wash = s.given("wash", s.whole(30, 70, 5), np="the minutes of a wash")
    dry = s.given("dry", s.whole(20, 60, 5), np="the minutes of drying")
    s.say(
        f"A hotel has to clean {s.n(pieces, item)}.",
        f"{s.n(pieces, item)} wait in the laundry of a hotel.",
    )
    s.say(f"One load holds {s.num(load)} of them.", f"{s.num(load)} of them fit into the machine.")
    loads = s.derive(
        "loads",
        pieces / load,
        "the number of loads",
        "that is {calc} loads.",
        wrong=[("wrong_operation", pieces - load)],
    )
    s.say(
        f"Washing a load takes {s.num(wash)} minutes and drying it {s.num(dry)} minutes.",
        f"Every load is washed for {s.num(wash)} minutes and dried for {s.num(dry)} minutes.",
    )
    hang = s.fork(True, False)
    s.say(
        *(
            (
                "The dryer is broken, so everything is hung up outside.",
                "Today the dryer is not used.",
            )
            if hang
            else (
                "The dryer works, and one load is done before the next.",
                "All is dried by machine.",
            )
        )
    )
    both, only = wash + dry, wash
    one = s.derive(
        "one",
        only if hang else both,
        "the machine time for one load in minutes",
        "a load keeps the machines busy for {calc} minutes.",
        wrong=[("skipped_condition", both if hang else only), ("wrong_quantity", dry)],
    )
    s.ask("How many minutes do the machines run?", "What is the whole machine time in minutes?")
    s.answer = s.derive(
        "total",
        loads * one,
        "the whole machine time in minutes",
        "the machines run {calc} minutes.",
        wrong=[
            ("wrong_operation", loads + one),
            ("off_by_one", (loads - 1) * one),
            ("wrong_quantity", pieces * one),
        ],
    )


FAMILIES = (sharing, packing, harvest, recipe, fuel, stock, reading, laundry)
