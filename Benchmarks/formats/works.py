"""Invented works: what a record says before a format gives it a shape.

Only `random()` of the generator is used, which gives the same numbers in every version of Python.
`SERIAL` stands where each copy of a work gets a number of its own.
"""

import random

import words

SERIAL = "\x02SERIAL\x02"
# Inline markup, for formats that have any; the others leave it out.
OPEN, CLOSE = "\x03", "\x04"


class Chance:
    """A repeatable source of choices."""

    def __init__(self, seed):
        self.draw = random.Random(seed).random

    def below(self, count):
        return int(self.draw() * count)

    def between(self, low, high):
        return low + int(self.draw() * (high - low + 1))

    def one(self, choices):
        return choices[int(self.draw() * len(choices))]

    def share(self, part):
        return self.draw() < part

    def some(self, choices, count):
        return [choices[int(self.draw() * len(choices))] for _ in range(count)]


def word(chance):
    at = chance.draw()
    if at < 0.04:
        return chance.one(words.FOREIGN)
    if at < 0.24:
        return chance.one(words.CONNECTORS)
    if at < 0.44:
        return chance.one(words.ADJECTIVES)
    if at < 0.56:
        return chance.one(words.VERBS)
    return chance.one(words.NOUNS)


def sentence(chance):
    parts = [word(chance) for _ in range(chance.between(9, 28))]
    at = chance.draw()
    if at < 0.10:
        parts.append(f"(n = {chance.between(8, 900)})")
    elif at < 0.18:
        parts.append(f"(p < 0.0{chance.between(1, 5)})")
    elif at < 0.24:
        parts.append(f"[95% CI {chance.between(1, 9)}.{chance.between(10, 99)}-1{chance.between(0, 9)}.2]")
    elif at < 0.27:
        parts.append("in R&D; soil & water")
    elif at < 0.29:
        parts.append(f"{OPEN}Malus domestica{CLOSE}")
    if chance.share(0.3):
        parts[chance.below(len(parts))] += ","
    text = " ".join(parts)
    return text[:1].upper() + text[1:] + "."


def prose(chance, length):
    out, size = [], 0
    while size < length:
        out.append(sentence(chance))
        size += len(out[-1]) + 1
    return " ".join(out)


def title(chance):
    noun, adjective = (lambda: chance.one(words.NOUNS)), (lambda: chance.one(words.ADJECTIVES))
    start = chance.one(
        [
            lambda: f"{chance.one(words.GERUNDS).capitalize()} {adjective()} {noun()} and {noun()} {chance.one(words.CONNECTORS)} {adjective()} {noun()}s",
            lambda: f"The {adjective()} {noun()} {chance.one(words.CONNECTORS)} {noun()} {noun()}",
            lambda: f"{adjective().capitalize()} {noun()} {chance.one(words.VERBS)} {noun()} {chance.one(words.CONNECTORS)} {adjective()} {noun()}",
            lambda: f"Does {noun()} {noun()} change {adjective()} {noun()}? Evidence from {chance.one(words.PLACES)}",
        ]
    )()
    if chance.share(0.04):
        start += f" {chance.one(words.FOREIGN)}"
    if chance.share(0.06):
        start += f" of {OPEN}Quercus robur{CLOSE}"
    if chance.share(0.45):
        start += f": {chance.one(['a', 'an exploratory', 'a randomised', 'a comparative', 'a qualitative'])} study of {adjective()} {noun()}s"
    return start


class Person:
    def __init__(self, chance):
        self.family = chance.one(words.FAMILIES)
        if chance.share(0.08):
            self.family += "-" + chance.one(words.FAMILIES)
        names = chance.some(words.GIVENS, 2 if chance.share(0.4) else 1)
        self.given = " ".join(n if i == 0 else n[0] + "." for i, n in enumerate(names))
        self.initials = "".join(n[0] for n in names)


class Work:
    """One invented report."""

    def __init__(self, chance):
        self.title = title(chance)
        self.people = [Person(chance) for _ in range(1 + int(chance.draw() ** 1.6 * 12))]
        self.places = [
            f"{chance.one(words.FACULTIES)}, University of {chance.one(words.PLACES)}"
            for _ in range(chance.between(1, 4))
        ]
        self.journal, self.short, self.publisher = chance.one(words.JOURNALS)
        self.issn = f"{chance.between(1000, 9999)}-{chance.between(100, 999)}{chance.one('0123456789X')}"
        self.year, self.month, self.day = (
            chance.between(1994, 2025),
            chance.between(1, 12),
            chance.between(1, 28),
        )
        self.volume, self.issue = chance.between(1, 140), chance.between(1, 12)
        self.first = chance.between(1, 1900)
        self.last = self.first + chance.between(1, 24)
        self.article = f"e{chance.between(10000, 99999)}" if chance.share(0.15) else None
        slug = "".join(w[0] for w in self.journal.lower().split() if w[0].isalnum())
        self.doi = (
            f"10.{chance.between(1000, 59999)}/{slug}.{self.year}.{SERIAL}" if chance.share(0.9) else None
        )
        self.language, self.code = chance.one(words.LANGUAGES)
        self.keywords = [
            (
                f"{chance.one(words.ADJECTIVES)} {chance.one(words.NOUNS)}"
                if chance.share(0.5)
                else chance.one(words.NOUNS)
            )
            for _ in range(chance.between(0, 9))
        ]
        self.headings = [
            f"{'*' if chance.share(0.3) else ''}{chance.one(words.NOUNS).capitalize()}s"
            + (
                f"/{chance.one(['methods', 'economics', 'statistics & numerical data'])}"
                if chance.share(0.3)
                else ""
            )
            for _ in range(chance.between(0, 14))
        ]
        self.kind = chance.one(["article"] * 14 + ["review", "conference", "chapter", "thesis", "editorial"])
        self.note = chance.one(words.NOTES).format(serial=SERIAL) if chance.share(0.5) else None
        self.url = (
            f"https://www.{slug}-journal.example/articles/{self.year}/{SERIAL}" if chance.share(0.6) else None
        )
        self.sections = self.abstract(chance) if chance.share(0.8) else []
        self.cited = (
            [
                f"{p.family} {p.initials}, {chance.between(1960, 2024)}, {chance.one(words.JOURNALS)[1].upper()}, "
                f"V{chance.between(1, 90)}, P{chance.between(1, 900)}"
                for p in (Person(chance) for _ in range(chance.between(5, 40)))
            ]
            if chance.share(0.15)
            else []
        )
        self.vendor = chance.below(100)

    def abstract(self, chance):
        length = chance.between(1000, 2000)
        if chance.share(0.4):
            labels = chance.one(words.LABELS)
            return [(label, prose(chance, length // len(labels))) for label in labels]
        return [(None, prose(chance, length))]

    @property
    def summary(self):
        return " ".join(f"{label}: {text}" if label else text for label, text in self.sections)

    @property
    def pages(self):
        return self.article or f"{self.first}-{self.last}"


def unmarked(text):
    return text.replace(OPEN, "").replace(CLOSE, "")
