"""How databases write a report, and what happens to records on their way into a review.

Each source has habits of its own; over these lie the accidents that befall single records. What a
copy loses is bounded: a person who has all copies before them can still say that they are one report,
and that those of others are not.
"""

import unicodedata

from lexicon import GREEK_SPELLED

GREEK_TABLE = {ord(sign): name for sign, name in GREEK_SPELLED.items()}
GREEK_LOST = {ord(sign): "" for sign in GREEK_SPELLED}
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Copy:
    """What one export says of a report."""

    __slots__ = "kind title authors year container volume issue pages doi pmid abstract cluster".split()


# Names of authors.


def full(person):
    return f"{person.family}, {person.given}"


def dotted(person):
    return f"{person.family}, {'. '.join(person.initials)}."


def bare(person):
    return f"{person.family}, {''.join(person.initials)}"


def spaced(person):
    return f"{person.family} {''.join(person.initials)}"


def embase(person):
    return f"{person.family} {'.'.join(person.initials)}."


def western(person):
    return f"{'. '.join(person.initials)}. {person.family}"


def capitals(person):
    return f"{person.family.upper()}, {''.join(person.initials)}"


def named(report, write):
    return [person.family if person.is_group else write(person) for person in report.people]


# Pages.


def whole_pages(report):
    if report.article:
        return report.article
    prefix = report.prefix
    return (
        f"{prefix}{report.first}-{prefix}{report.last}"
        if report.last > report.first
        else f"{prefix}{report.first}"
    )


def short_pages(report):
    """`315-22` for 315 to 322, as MEDLINE writes them."""
    if report.article:
        return report.article
    first, last = str(report.first), str(report.last)
    if report.last <= report.first:
        return report.prefix + first
    if len(first) == len(last):
        shared = 0
        while first[shared] == last[shared]:
            shared += 1
        last = last[shared:]
    return f"{report.prefix}{first}-{last}"


def dated_pages(report):
    """`12-Mar` for 3 to 12, as a spreadsheet makes it; None where it would leave the pages alone."""
    if report.article or report.prefix or report.last == report.first:
        return None
    low, high = report.first, report.last
    if low <= 12 and high <= 31:
        return f"{high}-{MONTHS[low - 1]}"
    return f"{low:02}-{MONTHS[high - 1]}" if low <= 31 and high <= 12 else None


# Abstracts.


def labelled(report):
    return " ".join(f"{label}: {text}" if label else text for label, text in report.abstract)


def unlabelled(report):
    return " ".join(text for _, text in report.abstract)


class Source:
    """The habits of one database or tool.

    Shares: of the records that have a DOI, a PMID, an issue, an abstract; that lost their accents;
    that spell Greek letters, and that lose them.
    """

    def __init__(self, name, weight, write, container, pages, abstract, **shares):
        self.name, self.weight, self.write, self.container = name, weight, write, container
        self.pages, self.abstract = pages, abstract
        self.doi = shares.get("doi", 0.9)
        self.pmid = shares.get("pmid", 0)
        self.issue = shares.get("issue", 0.97)
        self.prose = shares.get("prose", 0.95)
        self.plain = shares.get("plain", 0.02)
        self.spells = shares.get("spells", 0.1)
        self.drops = shares.get("drops", 0.02)
        self.tail = shares.get("tail")
        self.brackets = shares.get("brackets", False)
        self.is_sparse = shares.get("sparse", False)


SOURCES = [
    Source("medline", 26, full, "short", short_pages, labelled, pmid=1, doi=0.85, brackets=True),
    Source("medline-web", 8, spaced, "name", short_pages, labelled, pmid=1, doi=0.6, brackets=True, spells=1),
    Source(
        "embase",
        20,
        embase,
        "name",
        whole_pages,
        unlabelled,
        doi=0.7,
        spells=0.9,
        brackets=True,
        tail="Copyright © {} Elsevier B.V. All rights reserved.",
    ),
    Source("wos", 16, bare, "upper", whole_pages, unlabelled, doi=0.85, plain=0.95, spells=0.6, drops=0.1),
    Source("scopus", 14, dotted, "name", whole_pages, unlabelled, doi=0.95, tail="© {} The Author(s)."),
    Source(
        "psychology",
        7,
        full,
        "name",
        whole_pages,
        unlabelled,
        doi=0.6,
        issue=0.9,
        tail="(Record (c) {} all rights reserved)",
    ),
    Source("trials", 5, spaced, "name", short_pages, labelled, doi=0.3, pmid=0.5, spells=0.7),
    Source("library", 6, dotted, "stops", whole_pages, unlabelled, doi=0.2, prose=0.4, issue=0.7, plain=0.3),
    Source("references", 4, western, "short", whole_pages, None, doi=0.1, issue=0.2, plain=0.4, sparse=True),
]
WHEEL = [source for source in SOURCES for _ in range(source.weight)]
COPIES = [2] * 60 + [3] * 25 + [4] * 10 + [5] * 5


def copies(report, chance, is_sparse=False):
    """The records of a report in one corpus: one, or of a third of all reports 2 to 5."""
    count = chance.one(COPIES) if chance.share(1 / 3) else 1
    used, out = set(), []
    while len(out) < count:
        source = chance.one(WHEEL)
        # A database is searched twice now and then.
        if source.name in used and not chance.share(0.15):
            continue
        used.add(source.name)
        out.append(copy(report, source, chance, count > 1))
        if is_sparse:
            strip(out[-1], report, chance)
    if count > 1 and chance.share(0.03):
        twin = Copy()
        for name in Copy.__slots__[:-1]:
            setattr(twin, name, getattr(out[0], name))
        out.append(twin)
    return out


def copy(report, source, chance, is_copied):
    draw = chance.draw
    record = Copy()
    record.kind = "inproceedings" if report.kind == "meeting" else "article"
    record.title = title(report, source, chance)
    record.authors = named(report, source.write)
    record.year = str(report.year)
    record.container = report.short if source.container == "short" else report.container
    if source.container == "upper":
        record.container = record.container.upper()
    elif source.container == "stops":
        record.container = " ".join(
            word if word in report.container else f"{word}." for word in report.short.split()
        )
    elif draw() < 0.03:
        record.container += chance.one([" (Online)", " (Port Arbour, Norland)", " [electronic resource]"])
    record.volume = report.volume
    record.issue = report.issue if report.keeps_place or draw() < source.issue else ""
    record.pages = source.pages(report)
    record.doi = report.doi if report.doi and draw() < source.doi else ""
    record.pmid = report.pmid if source.pmid and report.pmid and draw() < source.pmid else ""
    record.abstract = ""
    if report.abstract and source.abstract and draw() < source.prose:
        record.abstract = source.abstract(report)
        if source.tail and draw() < 0.7:
            record.abstract += " " + source.tail.format(report.year)
    if draw() < source.plain:
        plain(record)
    if source.is_sparse and not report.keeps_place:
        sparse(record, report, chance)
    elif is_copied:
        accidents(record, report, chance)
    slips(record, report, chance)
    return record


def title(report, source, chance):
    text = report.whole
    if report.original:
        # Its own title, its translation in brackets, or both.
        at = chance.draw()
        if source.brackets and at < 0.7:
            return f"[{text}]"
        if at < 0.35:
            return report.original
        return f"{report.original} [{text}]" if at < 0.5 else text
    if not text.isascii():
        if chance.draw() < source.spells:
            text = text.translate(GREEK_TABLE)
        elif chance.draw() < source.drops:
            text = text.translate(GREEK_LOST).lstrip("- ")
    if source.name == "medline" and not text.endswith("?"):
        text += "."
    return text


ASCII = {}


def folded(text):
    """A text without accents, as some databases keep it."""
    if text.isascii():
        return text
    parts = []
    for sign in text:
        plain = ASCII.get(sign)
        if plain is None:
            plain = unicodedata.normalize("NFD", sign)
            plain = "".join(part for part in plain if not unicodedata.combining(part))
            plain = {
                "ø": "o",
                "Ø": "O",
                "ł": "l",
                "Ł": "L",
                "ß": "ss",
                "ı": "i",
                "ć": "c",
                "“": '"',
                "”": '"',
            }.get(plain, plain)
            ASCII[sign] = plain
        parts.append(plain)
    return "".join(parts)


def plain(record):
    record.authors = [folded(name) for name in record.authors]
    record.title = folded(record.title)


def sparse(record, report, chance):
    """A string in a list of references: first authors, title, year, and some of the place."""
    if len(record.authors) > 3:
        record.authors = record.authors[: chance.one([1, 3, 3])] + ["et al."]
    at = chance.draw()
    if at < 0.3:
        record.pages = record.volume = record.issue = ""
    elif at < 0.45:
        record.container = record.volume = record.issue = record.pages = ""
    elif at < 0.55:
        record.year = ""


def strip(record, report, chance):
    """Leaves what a list of references, an old catalogue or a sheet made by hand has."""
    draw = chance.draw
    record.doi = record.pmid = record.abstract = ""
    if len(record.authors) > 2 and draw() < 0.3:
        record.authors = record.authors[:1] + ["et al."]
    if report.keeps_place:
        return
    if draw() < 0.6:
        record.issue = ""
    at = draw()
    if at < 0.4:
        record.pages = ""
    if at < 0.2:
        record.volume = ""
    # Without its place a record keeps the year, and the other way round.
    if record.volume and record.container and draw() < 0.2:
        record.year = ""


def accidents(record, report, chance):
    """What is lost or changed in one copy: two things at most, and never what tells it from others."""
    left, draw = 2, chance.draw
    if report.subtitle and not report.keeps_title and draw() < 0.04:
        record.title = report.title
        left -= 1
    if left and not report.keeps_place:
        at = draw()
        if at < 0.02:
            early_view(record, report, chance)
            left -= 1
        elif at < 0.05:
            record.pages = ""
            left -= 1
        elif at < 0.06:
            record.volume = ""
            left -= 1
        elif at < 0.07 and record.doi:
            record.container = ""
            left -= 1
        elif at < 0.09:
            # The year of its first publication online.
            record.year = str(report.year - 1)
            left -= 1
    if left and len(record.authors) > 3 and draw() < 0.05:
        record.authors = record.authors[: chance.between(1, 3)] + (["et al."] if draw() < 0.7 else [])
        left -= 1
    elif left and len(record.authors) > 1 and draw() < 0.02:
        glue(record, report)
        left -= 1
    elif left and record.authors and draw() < 0.015:
        invert(record, report, chance)
        left -= 1
    if draw() < 0.04:
        pages = dated_pages(report)
        if pages and record.pages:
            record.pages = pages
    if record.doi and draw() < 0.08:
        record.doi = chance.one(["https://doi.org/", "http://dx.doi.org/", "doi: "]) + record.doi
    elif record.doi and draw() < 0.04:
        record.doi = record.doi.upper()
    if record.abstract and draw() < 0.03:
        record.abstract = record.abstract[: chance.between(500, 900)]


def early_view(record, report, chance):
    """Online before its issue: no volume, own page count or none, perhaps the year before."""
    record.volume = record.issue = ""
    own = report.last - report.first + 1
    record.pages = f"1-{own}" if own > 1 and chance.share(0.4) else ""
    if chance.share(0.5):
        record.year = str(report.year - 1)


def glue(record, report):
    """`Adler K.Lewis G. F.`: all authors in one field, without anything between them."""
    record.authors = ["".join(named(report, lambda person: f"{person.family} {'. '.join(person.initials)}."))]


def invert(record, report, chance):
    """Given and family name of one author changed round."""
    place = chance.below(len(report.people))
    person = report.people[place]
    if person.given and place < len(record.authors):
        record.authors[place] = f"{person.given.rstrip('.')}, {person.family}"


def slips(record, report, chance):
    """What happens to any record: capitals, entities, typing errors."""
    at = chance.draw()
    if at < 0.03:
        record.title = record.title.upper()
        record.authors = [name.upper() for name in record.authors]
    elif at < 0.04:
        record.title = record.title.replace(" and ", " &amp; ")
        record.container = record.container.replace(" and ", " &amp; ")
    elif at < 0.05:
        record.title = marked_up(record.title, chance)
    elif at < 0.06:
        record.title = record.title.replace(" ", "  ", 1).replace("-", "‐")
    elif at < 0.09:
        record.title = mistyped(record.title, chance)
    elif at < 0.1 and record.authors:
        record.authors[0] = mistyped(record.authors[0], chance)


def marked_up(text, chance):
    """Entities, as web pages write them, or the mark-up of a journal's own title."""
    if not text.isascii():
        return "".join(sign if sign.isascii() else f"&#{ord(sign)};" for sign in text)
    parts = text.split(" ")
    place = chance.below(len(parts))
    parts[place] = f"<i>{parts[place]}</i>"
    return " ".join(parts)


def mistyped(text, chance):
    """One letter of one long word lost, doubled, changed or exchanged with the next."""
    parts = text.split(" ")
    long = [place for place, part in enumerate(parts) if len(part) > 6 and part.isalpha()]
    if not long:
        return text
    place = chance.one(long)
    word = parts[place]
    at = chance.between(2, len(word) - 2)
    how = chance.below(4)
    if how == 0:
        word = word[:at] + word[at + 1 :]
    elif how == 1:
        word = word[:at] + word[at] + word[at:]
    elif how == 2:
        word = word[:at] + chance.one(LETTERS) + word[at + 1 :]
    else:
        word = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    parts[place] = word
    return " ".join(parts)
