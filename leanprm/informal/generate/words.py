"""People, things, number words: the vocabulary of the stories."""

from __future__ import annotations

import re
from random import Random
from typing import NamedTuple


class Person(NamedTuple):
    """Somebody in a story."""

    name: str
    he: str
    his: str
    him: str

    @property
    def He(self) -> str:
        """The pronoun at the beginning of a sentence."""
        return self.he.capitalize()

    @property
    def His(self) -> str:
        """The possessive at the beginning of a sentence."""
        return self.his.capitalize()


class Noun(NamedTuple):
    """A thing that is counted."""

    one: str
    many: str

    def n(self, number: int) -> str:
        """The form that goes with a number."""
        return self.one if number == 1 else self.many


_SHE = "Ada Aisha Amara Beatriz Bella Chloe Daria Elena Fatima Grace Hana Ines Iris Jana Kavya Lena"
_SHE += " Lucia Maya Mei Nadia Nora Olga Priya Rosa Ruth Sara Sofia Tara Uma Vera Wanda Yasmin Zoe"
_HE = "Adam Ali Amir Ben Boris Carlos Dan Diego Emil Felix Georg Hugo Ivan Jonas Karim Kofi Leo"
_HE += " Marco Milan Noah Omar Oscar Pavel Quentin Raj Ravi Samir Tomas Umar Viktor Wei Yusuf Zane"
PEOPLE = tuple(
    [Person(name, "she", "her", "her") for name in _SHE.split()]
    + [Person(name, "he", "his", "him") for name in _HE.split()]
)


def _nouns(text: str) -> tuple[Noun, ...]:
    """`apple, box/boxes` → nouns; a plural without a slash ends in s."""
    pairs = (word.strip().split("/") for word in text.split(","))
    return tuple(Noun(pair[0], pair[1] if len(pair) > 1 else pair[0] + "s") for pair in pairs)


THINGS = {
    "fruit": _nouns("apple, pear, plum, orange, lemon, mango/mangoes, peach/peaches, fig, apricot"),
    "small": _nouns(
        "marble, sticker, stamp, postcard, shell, bead, button, coin, badge, trading card"
    ),
    "goods": _nouns(
        "notebook, pen, mug, candle, towel, poster, scarf/scarves, cap, lamp, cushion, plate, vase"
    ),
    "food": _nouns(
        "muffin, bagel, sandwich/sandwiches, pie, salad, burrito, pancake, wrap, waffle"
    ),
    "plants": _nouns(
        "tomato plant, rose bush/rose bushes, tulip, sunflower, cabbage, pepper plant"
    ),
    "trees": _nouns("apple tree, pear tree, cherry tree, olive tree, lemon tree"),
    "animals": _nouns("sheep/sheep, goat, hen, duck, rabbit, cow, goose/geese"),
    "boxes": _nouns("box/boxes, bag, crate, basket, tray, carton"),
    "documents": _nouns("report, form, letter, invoice, leaflet, poster, flyer"),
    "players": _nouns("player, team, club"),
    "courses": _nouns("starter, soup, main course, dessert, drink"),
    "clothes": _nouns("shirt, skirt, hat, jacket, tie, pair of shoes/pairs of shoes"),
    "vehicles": _nouns("bus/buses, van, minibus/minibuses, boat, coach/coaches"),
    "places": _nouns("town, village, city/cities, suburb, district, parish/parishes"),
    "liquids": _nouns("salt, sugar, acid, juice concentrate, alcohol"),
}

_COUNTED = {noun.many: noun.one for nouns in THINGS.values() for noun in nouns}
_COUNTED |= {
    f"{word}s": word
    for line in (
        "hour minute day week page litre kilometre degree point task load seat flight step way",
        "pack tile person coin leg head part gap post lamp flag cent term change yard choice",
    )
    for word in line.split()
}
_COUNTED |= {"people": "person", "children": "child", "benches": "bench", "matches": "match"}
_ONE_OF_MANY = re.compile(r"(?<![\d.,$/])1 ([a-z]+(?: [a-z]+)?)")

_ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_ONES += ["ten", "eleven", "twelve"]
ORDINALS = {2: "half", 3: "a third", 4: "a quarter", 5: "a fifth", 6: "a sixth", 10: "a tenth"}
TIMES = {2: "twice", 3: "three times", 4: "four times", 5: "five times", 6: "six times"}
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def number_word(number: int) -> str:
    """`seven`; digits above twelve."""
    return _ONES[number] if 0 <= number < len(_ONES) else str(number)


def article(word: str) -> str:
    """`a` or `an` with the word."""
    return f"{'an' if word[:1].lower() in 'aeiou' and word != 'one' else 'a'} {word}"


def nth(number: int) -> str:
    """`1st`, `2nd`, `13th`."""
    end = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{end}"


def listed(words: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1]


def capital(sentence: str) -> str:
    """With a capital at its beginning."""
    return sentence[:1].upper() + sentence[1:]


def singular(sentence: str) -> str:
    """`1 hours` → `1 hour`, wherever a number turned out to be one."""

    def one(match: re.Match[str]) -> str:
        words = match.group(1)
        if words in _COUNTED:
            return f"1 {_COUNTED[words]}"
        first, space, rest = words.partition(" ")
        if first in _COUNTED:
            rest = {"are": "is", "have": "has"}.get(rest, rest)
        return f"1 {_COUNTED.get(first, first)}{space}{rest}"

    return _ONE_OF_MANY.sub(one, sentence)


# Sentences around a calculation. {np} names the quantity, {calc} is "5 + 3 = 8", {e} its left and
# {v} its right side. Right and wrong steps draw from the same ones.
FRAMES = (
    "{np} is {calc}.",
    "{np} is {e}, which is {v}.",
    "{calc}, so {np} is {v}.",
    "{np}: {calc}.",
    "we get {np} as {calc}.",
    "to find {np}, compute {calc}.",
    "since {calc}, {np} is {v}.",
    "{np} equals {e} = {v}.",
    "for {np} we have {calc}.",
    "work out {np}: {e} is {v}.",
    "that makes {np} {calc}.",
    "{np} comes to {calc}.",
    "calculating {e} gives {v} as {np}.",
    "by the problem, {np} must be {calc}.",
    "{np} can be found with {e}, and this is {v}.",
)
BARE_FRAMES = (
    "{np} is {v}.",
    "{np} is just {v}.",
    "for {np} we have {v}.",
    "that makes {np} {v}.",
    "nothing changes it: {np} is {v}.",
    "by the problem, {np} must be {v}.",
    "{np} comes to {v}.",
)
"""The same where there is nothing to calculate."""
LINKS = (
    "then ",
    "next, ",
    "now ",
    "after that, ",
    "so ",
    "hence ",
    "therefore ",
    "thus ",
    "also, ",
)
CONSEQUENCES = ("so ", "hence ", "therefore ", "thus ")
"""Links that do not stand before a sentence that says "so" itself."""
NO_LINK = frozenset(
    [
        "since",
        "that",
        "so",
        "hence",
        "by",
        "therefore",
        "thus",
        "together",
        "as",
        "to",
        "for",
        "work",
        "calculating",
        "this",
    ]
)
"""First words of sentences that take no link before them."""
ANSWERS = (
    "the answer is {v}.",
    "so the answer is {v}.",
    "answer: {v}.",
    "therefore, the final answer is {v}.",
    "that gives {v} as the answer.",
)
GIVENS = (
    "from the problem, {np} is {v}.",
    "we are told that {np} is {v}.",
    "given: {np} is {v}.",
    "we know that {np} is {v}.",
    "{np} is {v}, as stated.",
)


_MEASURES = frozenset(
    {"kilometres", "litres", "minutes", "hours", "grams", "points", "cents", "centimetres"}
    | {"millilitres", "degrees", "metres"}
)


def noun_phrase(text: str) -> str:
    """The phrase as a singular one: `the litres of fuel` → `the number of litres of fuel`."""
    words = text.split(" ")
    if len(words) > 1 and words[0] == "the" and words[1] in _MEASURES:
        return " ".join(["the number of", *words[1:]])
    return text


def vary(rng: Random, *choices: str) -> str:
    """One of several wordings."""
    return choices[int(rng.random() * len(choices))]
