"""Families about buying, earning, saving."""

from __future__ import annotations

from leanprm.informal.generate.expr import MONEY, PERCENT, Env, Lit, Rel
from leanprm.informal.generate.story import Kind, Story, Variant, compare
from leanprm.informal.generate.words import article, number_word


def shopping(s: Story) -> None:
    """Two goods, and a voucher that counts or does not."""
    who, (a, b) = s.person(), s.two("goods")
    n, m = s.whole(2, 9), s.whole(2, 9)
    p, q = s.price(2, 25), s.price(2, 25)
    s.need(p != q, n != m)
    count_a = s.given("count_a", n, np=f"the number of {a.many}")
    count_b = s.given("count_b", m, np=f"the number of {b.many}")
    price_a = s.given("price_a", p, MONEY, np=f"the price of one {a.one}")
    price_b = s.given("price_b", q, MONEY, np=f"the price of one {b.one}")
    s.say(
        f"{who.name} buys {s.n(n, a)} and {s.n(m, b)}.",
        f"{who.name} goes to a shop and puts {s.n(n, a)} and {s.n(m, b)} into {who.his} basket.",
        f"At the market {who.name} picks out {s.n(n, a)} and {s.n(m, b)}.",
    )
    s.say_any_order(
        (
            f"Each {a.one} costs {s.num(price_a)}.",
            f"The price of {article(a.one)} is {s.num(price_a)}.",
        ),
        (f"Each {b.one} costs {s.num(price_b)}.", f"One {b.one} sells for {s.num(price_b)}."),
    )
    cost_a = s.derive(
        "cost_a", count_a * price_a, f"the cost of the {a.many}",
        f"the {a.many} cost {{calc}}.", unit=MONEY,
        wrong=[("wrong_operation", count_a + price_a)],
    )  # fmt: skip
    cost_b = s.derive(
        "cost_b", count_b * price_b, f"the cost of the {b.many}",
        f"for the {b.many} {who.he} pays {{calc}}.", unit=MONEY,
        wrong=[("wrong_operation", count_b + price_b)],
    )  # fmt: skip
    voucher = s.given("voucher", s.whole(2, 9), MONEY)
    valid = s.fork(True, False)
    s.say(
        *(
            (
                f"A voucher takes {s.num(voucher)} off the bill.",
                f"{who.He} hands in a voucher worth {s.num(voucher)}.",
            )
            if valid
            else (
                f"{who.His} voucher worth {s.num(voucher)} has expired and is refused.",
                f"A voucher for {s.num(voucher)} that {who.he} wanted to use is no longer valid.",
            )
        )
    )
    full, cut = cost_a + cost_b, cost_a + cost_b - voucher
    total = s.derive(
        "total", cut if valid else full, f"the amount that {who.name} pays",
        f"{who.name} pays {{calc}}.", unit=MONEY,
        wrong=[("skipped_condition", full if valid else cut),
               ("wrong_operation", cost_a - cost_b), ("wrong_operation", full + voucher)],
    )  # fmt: skip
    idle = s.idle(s.whole(10, 50), MONEY)
    s.aside(
        f"The shop next door sells umbrellas for {s.num(idle.value(s.truth), MONEY)}.",
        numbers=[idle],
    )
    s.ask(f"How much does {who.name} pay in total?", f"What does {who.name} have to pay?")
    s.answer = total


def change(s: Story) -> None:
    """Paying with notes: change back, or how much is missing."""
    who, item = s.person(), s.thing("food")
    n, p = s.whole(2, 9), s.price(2, 9)
    count = s.given("count", n, np=f"the number of {item.many}")
    price = s.given("price", p, MONEY, np=f"the price of {article(item.one)}")
    s.say(
        f"{who.name} orders {s.n(n, item)} at {s.num(price)} each.",
        f"{who.name} wants {s.n(n, item)}; one {item.one} costs {s.num(price)}.",
        f"A stall sells {item.many} for {s.num(price)} apiece, and {who.name} asks for {s.num(n)}.",
    )
    cost = s.derive(
        "cost", count * price, f"the price of all the {item.many}",
        f"all together the {item.many} cost {{calc}}.", unit=MONEY,
        wrong=[("wrong_operation", count + price)],
    )  # fmt: skip
    value = s.truth["cost"]
    more = s.fork(True, False)
    delta = s.whole(1, 15)
    s.need(more or value > delta + 1)
    paid_value = int(value) + delta if more else int(value) - delta
    s.need(paid_value > 0)
    paid = s.given("paid", paid_value, MONEY, np="the money handed over")
    s.say(
        f"{who.He} hands over {s.num(paid)}.",
        f"{who.He} puts {s.num(paid)} on the counter.",
        f"In {who.his} purse there is {s.num(paid)}, and {who.he} hands over all of it.",
    )
    s.ask(
        "By how much do the price and the money handed over differ?",
        f"How much {'change does ' + who.he + ' get' if more else 'money is missing'}?",
    )
    s.answer = s.derive(
        "difference", paid - cost if more else cost - paid,
        "the difference between the price and the money",
        "comparing the two amounts gives {calc}.", unit=MONEY,
        wrong=[("wrong_operation", paid + cost), ("skipped_condition", paid - price)],
    )  # fmt: skip


def discount(s: Story) -> None:
    """A price goes up or down by a percentage, perhaps twice."""
    item = s.thing("goods")
    rate, base = s.whole(10, 60, 5), s.whole(20, 300, 20)
    price = s.given("price", base, MONEY, np=f"the old price of the {item.one}")
    percent = s.given("percent", rate, PERCENT, np="the percentage")
    down = s.fork(True, False)
    s.say(
        f"{article(item.one).capitalize()} costs {s.num(price)}.",
        f"The old price of {article(item.one)} was {s.num(price)}.",
        f"In January the price tag of {article(item.one)} says {s.num(price)}.",
    )
    s.say(
        f"The price is {'reduced' if down else 'raised'} by {s.num(percent)}.",
        f"Then the shop {'takes ' + s.num(percent) + ' off' if down else 'adds ' + s.num(percent)}.",
        f"A month later it is {s.num(percent)} {'cheaper' if down else 'more expensive'}.",
    )
    part = s.derive(
        "part", percent.of(price), "the change in price", "{calc} is what the price changes by.",
        unit=MONEY, wrong=[("unit_slip", price / percent), ("misread_relation", price - percent),
                           ("skipped_condition", (100 - percent).of(price))],
    )  # fmt: skip
    final = s.derive(
        "final", price - part if down else price + part, f"the new price of the {item.one}",
        f"the {item.one} now costs {{calc}}.", unit=MONEY,
        wrong=[("wrong_operation", price + part if down else price - part),
               ("unit_slip", price - percent if down else price + percent)],
    )  # fmt: skip
    n = s.whole(2, 6)
    count = s.given("count", n, np="the number bought")
    s.say(
        f"Someone buys {s.n(n, item)} at the new price.",
        f"A customer takes {s.num(n)} of them then.",
    )
    s.ask("What is the bill?", f"How much do the {s.num(n)} cost together?")
    s.answer = s.derive(
        "bill", final * count, "the bill", "the customer pays {calc}.", unit=MONEY,
        wrong=[("wrong_operation", final + count), ("skipped_condition", price * count)],
    )  # fmt: skip


def interest(s: Story) -> None:
    """Simple interest on money saved, or owed and partly paid back."""
    who = s.person()
    sum_, rate, years = s.whole(200, 3000, 100), s.whole(2, 9), s.whole(2, 6)
    start = s.given("start", sum_, MONEY, np="the sum at the beginning")
    percent = s.given("percent", rate, PERCENT, np="the yearly rate")
    time = s.given("time", years, np="the number of years")
    s.say(
        f"{who.name} puts {s.num(start)} into an account.",
        f"{who.name} lends {s.num(start)} to a friend.",
        f"An account of {who.name} is opened with {s.num(start)}.",
    )
    s.say(
        f"It earns simple interest of {s.num(percent)} a year.",
        f"Every year {s.num(percent)} of the first sum is added as interest.",
    )
    yearly = s.derive(
        "yearly", percent.of(start), "the interest of one year", "one year brings {calc}.",
        unit=MONEY, wrong=[("unit_slip", start / percent), ("misread_relation", start - percent)],
    )  # fmt: skip
    gain = s.derive(
        "gain", yearly * time, "the interest of all the years", "the years together bring {calc}.",
        unit=MONEY, wrong=[("wrong_operation", yearly + time), ("off_by_one", yearly * (time - 1)),
                           ("off_by_one", yearly * (time + 1))],
    )  # fmt: skip
    fee = s.given("fee", s.whole(1, 9), MONEY)
    taken = s.fork(True, False)
    s.say(
        f"At the end a fee of {s.num(fee)} is {'charged' if taken else 'waived'}.",
        f"The bank {'keeps' if taken else 'decides not to keep'} {s.num(fee)} for its work.",
    )
    full, cut = start + gain, start + gain - fee
    s.ask(
        f"What does {who.name} have after {s.num(years)} years?",
        f"How much is it after {s.num(years)} years?",
    )
    s.answer = s.derive(
        "final", cut if taken else full, "the sum at the end", f"{who.name} then has {{calc}}.",
        unit=MONEY, wrong=[("skipped_condition", full if taken else cut),
                           ("skipped_condition", start + yearly), ("wrong_operation", start - gain)],
    )  # fmt: skip


def savings(s: Story) -> None:
    """Saving and spending week by week."""
    who, item = s.person(), s.thing("goods")
    start = s.given("start", s.whole(20, 200, 5), MONEY, np="the money at the beginning")
    weekly = s.given("weekly", s.whole(4, 30), MONEY, np="the pocket money of one week")
    spent = s.given("spent", s.whole(2, 15), MONEY, np="the spending of one week")
    weeks = s.given("weeks", s.whole(3, 12), np="the number of weeks")
    s.need(s.truth["weekly"] > s.truth["spent"])
    s.say(
        f"{who.name} has {s.num(start)} in a money box.",
        f"There is {s.num(start)} in {who.name}'s money box.",
    )
    s.say_any_order(
        (
            f"Each week {who.he} receives {s.num(weekly)}.",
            f"{who.He} earns {s.num(weekly)} a week.",
        ),
        (f"{who.He} spends {s.num(spent)} every week.", f"Weekly expenses are {s.num(spent)}."),
    )
    saves = s.derive(
        "saved", weekly - spent, "the money put aside each week", "each week {calc} remains.",
        unit=MONEY, wrong=[("wrong_operation", weekly + spent)],
    )  # fmt: skip
    gain = s.derive(
        "gain", saves * weeks, "the money put aside in all the weeks", "the weeks add up to {calc}.",
        unit=MONEY, wrong=[("skipped_condition", weekly * weeks), ("wrong_operation", saves + weeks),
                           ("off_by_one", saves * (weeks - 1))],
    )  # fmt: skip
    adds = s.fork(True, False)
    s.say(
        f"Later {who.he} {'finds' if adds else 'loses'} {s.num(extra := s.given('extra', s.whole(2, 12), MONEY))}.",
        f"An aunt {'gives ' + who.him if adds else 'borrows'} {s.num(extra)} as well.",
    )
    s.aside(
        f"{article(item.one).capitalize()} would cost {s.num(idle := s.idle(s.whole(10, 60), MONEY))}.",
        numbers=[idle],
    )
    s.ask(
        f"How much does {who.name} have after {s.num(weeks)} weeks?",
        f"What is in the money box after {s.num(weeks)} weeks?",
    )
    plus, minus = start + gain + extra, start + gain - extra
    s.answer = s.derive(
        "final", plus if adds else minus, "the money at the end", f"{who.name} ends up with {{calc}}.",
        unit=MONEY, wrong=[("wrong_operation", minus if adds else plus),
                           ("skipped_condition", gain + extra), ("skipped_condition", start + gain)],
    )  # fmt: skip


def tickets(s: Story) -> None:
    """Adults and children; the takings of an evening, before or after a rent."""
    place = s.pick("a theatre", "a museum", "a swimming pool", "a fair", "a cinema")
    adult_price, child_price = s.whole(8, 25), s.whole(3, 12)
    s.need(adult_price > child_price)
    all_ = s.given("visitors", s.whole(40, 200), np="the number of visitors")
    kids = s.given("children", s.whole(10, 90), np="the number of children")
    s.need(s.truth["visitors"] > s.truth["children"] + 5)
    p = s.given("adult_price", adult_price, MONEY, np="the price for an adult")
    q = s.given("child_price", child_price, MONEY, np="the price for a child")
    s.say(
        f"On Sunday {s.num(all_)} people visit {place}; {s.num(kids)} of them are children.",
        f"Of the {s.num(all_)} visitors to {place}, {s.num(kids)} are children and the rest adults.",
    )
    s.say(
        f"Adults pay {s.num(p)} and children {s.num(q)}.",
        f"A child's ticket is {s.num(q)}, one for an adult {s.num(p)}.",
    )
    adults = s.derive(
        "adults", all_ - kids, "the number of adults", "there are {calc} adults.",
        wrong=[("wrong_operation", all_ + kids)],
    )  # fmt: skip
    a = s.derive(
        "from_adults", adults * p, "the money from adults", "adults bring in {calc}.", unit=MONEY,
        wrong=[("wrong_quantity", adults * q), ("wrong_operation", adults + p)],
    )  # fmt: skip
    b = s.derive(
        "from_children", kids * q, "the money from children", "children bring in {calc}.",
        unit=MONEY, wrong=[("wrong_quantity", kids * p), ("wrong_operation", kids + q)],
    )  # fmt: skip
    s.ask(
        *(
            ("How much money is taken in?", "What are the takings of the day?")
            if (sums := s.fork(True, False))
            else ("By how much do adults and children differ in what they pay altogether?",)
        )
    )
    s.need(sums or a.value(s.truth) > b.value(s.truth))
    s.answer = s.derive(
        "result", a + b if sums else a - b, "the amount asked for", "this gives {calc}.",
        unit=MONEY, wrong=[("wrong_operation", a - b if sums else a + b)],
    )  # fmt: skip


def wages(s: Story) -> None:
    """Hours at a rate, with overtime that is paid better or is not paid."""
    who = s.person()
    hours = s.given("hours", s.whole(20, 40), np="the number of ordinary hours")
    rate = s.given("rate", s.whole(10, 30), MONEY, np="the pay for an hour")
    over = s.given("overtime", s.whole(2, 9), np="the number of extra hours")
    bonus = s.given("bonus", s.whole(2, 8), MONEY, np="the supplement")
    job = s.pick("a bakery", "a garage", "a library", "a garden centre", "a hotel")
    s.say(
        f"{who.name} works in {job} and earns {s.num(rate)} an hour.",
        f"In {job}, {who.name} is paid {s.num(rate)} for every hour.",
    )
    s.say(
        f"This week {who.he} works {s.num(hours)} ordinary hours and {s.num(over)} extra hours.",
        f"{who.He} has {s.num(hours)} ordinary and {s.num(over)} extra hours on this week's sheet.",
    )
    base = s.derive(
        "base", hours * rate, "the ordinary pay", "the ordinary hours bring {calc}.", unit=MONEY,
        wrong=[("wrong_operation", hours + rate), ("wrong_quantity", (hours + over) * rate)],
    )  # fmt: skip
    better = s.fork(True, False)
    s.say(
        f"An extra hour pays {s.num(bonus)} {'more' if better else 'less'} than an ordinary one.",
        f"For extra hours {s.num(bonus)} is {'added to' if better else 'taken off'} the hourly pay.",
    )
    up, down = rate + bonus, rate - bonus
    extra_rate = s.derive(
        "extra_rate", up if better else down, "the pay for an extra hour",
        "an extra hour is worth {calc}.", unit=MONEY,
        wrong=[("misread_relation", down if better else up), ("misread_relation", rate * bonus)],
    )  # fmt: skip
    extra = s.derive(
        "extra", over * extra_rate, "the pay for the extra hours", "the extra hours bring {calc}.",
        unit=MONEY, wrong=[("skipped_condition", over * rate), ("wrong_operation", over + extra_rate)],
    )  # fmt: skip
    s.ask(f"What does {who.name} earn this week?", f"How much is {who.name} paid?")
    s.answer = s.derive(
        "pay", base + extra, "the pay of the week", f"{who.name} earns {{calc}}.", unit=MONEY,
        wrong=[("wrong_operation", base - extra)],
    )  # fmt: skip


def bill_split(s: Story) -> None:
    """A restaurant bill with a tip, shared by some of the guests."""
    (a, b), people = s.two("courses"), s.whole(3, 8)
    guests = s.given("guests", people, np="the number of guests")
    each = s.given("each", s.whole(10, 30), MONEY, np="the price of a meal")
    tip = s.given("tip", s.whole(10, 30, 5), PERCENT, np="the tip")
    s.say(
        f"{number_word(people)} friends have dinner, and each meal costs {s.num(each)}.",
        f"A group of {s.num(people)} eats out; everyone takes the menu for {s.num(each)}.",
    )
    s.aside(f"The menu has {article(a.one)} and {article(b.one)}.")
    bill = s.derive(
        "bill", guests * each, "the bill before the tip", "the meals cost {calc}.", unit=MONEY,
        wrong=[("wrong_operation", guests + each)],
    )  # fmt: skip
    s.say(
        f"They add a tip of {s.num(tip)}.",
        f"On top of the bill they leave {s.num(tip)} for the waiter.",
    )
    extra = s.derive(
        "extra", tip.of(bill), "the tip in money", "the waiter gets {calc}.", unit=MONEY,
        wrong=[("unit_slip", bill / tip), ("wrong_quantity", tip.of(each))],
    )  # fmt: skip
    total = s.derive(
        "total", bill + extra, "the bill with the tip", "together it is {calc}.", unit=MONEY,
        wrong=[("wrong_operation", bill - extra), ("unit_slip", bill + tip)],
    )  # fmt: skip
    free = s.fork(True, False)
    s.say(
        *(
            (
                "One of them has a birthday and pays nothing.",
                "One of them is invited by the others and does not pay.",
            )
            if free
            else (
                "One of them has a birthday but wants to pay as well.",
                "Nobody is invited; all share alike.",
            )
        )
    )
    fewer, everyone = total / (guests - 1), total / guests
    s.ask("What is the share of each one who pays?", "How much does each payer contribute?")
    s.answer = s.derive(
        "share", fewer if free else everyone, "the share of each payer", "each payer gives {calc}.",
        unit=MONEY, wrong=[("skipped_condition", everyone if free else fewer),
                           ("off_by_one", total / (guests + 1))],
    )  # fmt: skip


def budget(s: Story) -> None:
    """Whether the money is enough."""
    who, (a, b) = s.person(), s.two("goods")
    n, m = s.given("count_a", s.whole(2, 8)), s.given("count_b", s.whole(2, 8))
    p, q = s.given("price_a", s.whole(3, 20), MONEY), s.given("price_b", s.whole(3, 20), MONEY)
    s.say(
        f"{who.name} plans to buy {s.n(n, a)} at {s.num(p)} and {s.n(m, b)} at {s.num(q)} each.",
        f"On {who.name}'s list are {s.n(n, a)} for {s.num(p)} each and {s.n(m, b)} for {s.num(q)} each.",
    )
    x = s.derive(
        "cost_a", n * p, f"the cost of the {a.many}", unit=MONEY, wrong=[("wrong_operation", n + p)]
    )
    y = s.derive(
        "cost_b", m * q, f"the cost of the {b.many}", unit=MONEY, wrong=[("wrong_operation", m + q)]
    )
    total = s.derive(
        "total", x + y, "the whole cost", "everything costs {calc}.", unit=MONEY,
        wrong=[("wrong_operation", x - y)],
    )  # fmt: skip
    near = int(s.truth["total"]) + s.whole(-20, 20)
    s.need(near > 5, near != s.truth["total"])
    limit = s.given("limit", near, MONEY, np="the money at hand")
    s.say(f"{who.He} has {s.num(limit)}.", f"{who.His} wallet holds {s.num(limit)}.")
    s.ask(f"Does {who.name} have enough money?", "Is the money enough for all of it?")
    s.judge(
        [
            f"comparing the cost with the money, {who.name} {{which}} enough.",
            f"{who.name} {{which}} enough money for this.",
            f"hence {who.name} {{which}} enough.",
        ],
        compare(limit, total, "has", "does not have", ("yes", "no")),
        total,
    )


def unit_price(s: Story) -> None:
    """Which of two packs is cheaper by the piece."""
    item = s.thing("food")
    n, m = s.whole(3, 12), s.whole(3, 12)
    p, q = s.whole(1, 9), s.whole(1, 9)
    s.need(n != m, p != q)
    size_a, size_b = s.given("size_a", n), s.given("size_b", m)
    pack_a, pack_b = s.given("pack_a", n * p, MONEY), s.given("pack_b", m * q, MONEY)
    s.say(
        f"Shop A sells a pack of {s.n(n, item)} for {s.num(pack_a)}.",
        f"In shop A, {s.n(n, item)} cost {s.num(pack_a)}.",
    )
    s.say(
        f"Shop B sells a pack of {s.n(m, item)} for {s.num(pack_b)}.",
        f"In shop B, {s.n(m, item)} cost {s.num(pack_b)}.",
    )
    a = s.derive(
        "piece_a", pack_a / size_a, "the price of one piece in shop A", "shop A asks {calc} a piece.",
        unit=MONEY, wrong=[("wrong_operation", pack_a - size_a)],
    )  # fmt: skip
    b = s.derive(
        "piece_b", pack_b / size_b, "the price of one piece in shop B", "shop B asks {calc} a piece.",
        unit=MONEY, wrong=[("wrong_operation", pack_b - size_b)],
    )  # fmt: skip
    cheaper = s.fork(True, False)
    word = "cheaper" if cheaper else "dearer"
    s.ask(f"By the piece, which shop is {word}?", f"In which shop is a single {item.one} {word}?")

    def variants(env: Env) -> list[Variant]:
        x, y = env["piece_a"], env["piece_b"]
        if x == y:
            return []
        said = [Rel(a, "=", Lit(x, MONEY)), Rel(b, "=", Lit(y, MONEY))]
        first = (x < y) == cheaper
        out = []
        for is_a in (first, not first):
            op = "<" if is_a == cheaper else ">"
            kind: Kind | None = None if is_a == first else "wrong_comparison"
            letter = "A" if is_a else "B"
            out.append(Variant(kind, {"x": letter, "answer": letter}, [*said, Rel(a, op, b)]))
        return out

    s.judge(
        ["shop {x} is the one asked for.", "so it is shop {x}.", "the answer is shop {x}."],
        variants,
        a,
        b,
    )


FAMILIES = (
    shopping, change, discount, interest, savings, tickets, wages, bill_split, budget, unit_price,
)  # fmt: skip
