"""Invented reports, and such as are easily taken for one another although they are not one report."""

import lexicon
import words

ROMAN = ["I", "II", "III", "IV"]
# What may be swapped in a title, to make that of another report of the same people.
OPPOSITES = [
    ("men", "women"),
    ("children", "adults"),
    ("in vitro", "in vivo"),
    ("short-term", "long-term"),
    ("mothers", "fathers"),
    ("urban", "rural"),
]


class Person:
    __slots__ = ("family", "given", "initials", "is_group")

    def __init__(self, family, given, is_group=False):
        self.family, self.given, self.is_group = family, given, is_group
        self.initials = [part[0].upper() for part in given.replace("-", " ").split() if part]


class Report:
    """One invented report.

    `keeps_title` and `keeps_place` say what no copy may lose, because nothing else tells the report
    from one that is like it.
    """

    keeps_title = keeps_place = False
    kind = "article"
    original = None
    subtitle = prefix = ""

    @property
    def whole(self):
        return f"{self.title}: {self.subtitle}" if self.subtitle else self.title


class Library:
    """Writes reports, one after another, or several that belong together."""

    def __init__(self, chance):
        self.chance = chance
        self.lexicon = lexicon.Lexicon(chance)
        self.serial = 0
        # Where the next article of an issue begins: two never share a page by chance.
        self.free = {}
        self.traps = [
            self.parts,
            self.protocol,
            self.correction,
            self.reply,
            self.meeting,
            self.generic,
            self.generic,
            self.yearly,
            self.near,
            self.near,
            self.one_page,
        ]

    def family(self):
        """One report; or, once in eight times, several that are not duplicates but look like it."""
        if self.chance.share(0.125):
            return self.chance.one(self.traps)()
        return [self.report()]

    # One report.

    def report(self):
        chance = self.chance
        report = Report()
        self.entitle(report)
        report.people = self.people()
        self.place(report)
        report.abstract = self.abstract() if chance.share(0.75) else ""
        self.identify(report)
        return report

    def noun(self):
        return self.chance.one(self.lexicon.nouns)

    def adjective(self):
        return self.chance.one(self.lexicon.adjectives)

    def entitle(self, report):
        chance = self.chance
        noun, adjective, one = self.noun, self.adjective, chance.one
        at = chance.below(11)
        if at == 0:
            title = f"Effects of {noun()} on {adjective()} {noun()} in {one(lexicon.POPULATIONS)}"
        elif at == 1:
            title = (
                f"{adjective()} {noun()} as a predictor of {noun()} {noun()} in {one(lexicon.POPULATIONS)}"
            )
        elif at == 2:
            title = f"The role of {adjective()} {noun()} in {noun()} {noun()}"
        elif at == 3:
            title = f"Does {noun()} {noun()} change {adjective()} {noun()}? Evidence from {one(words.PLACES)}"
        elif at == 4:
            title = f"{noun()} and {noun()} {one(words.CONNECTORS)} {adjective()} {noun()}"
        elif at == 5:
            people = f"{one(lexicon.POPULATIONS)} with {noun()}"
            title = f"Association between {noun()} and {adjective()} {noun()} among {people}"
        elif at == 6:
            title = f"{one(words.GERUNDS)} {adjective()} {noun()}s {one(words.CONNECTORS)} {noun()} {noun()}"
        elif at == 7:
            title = (
                f"{adjective()} {noun()} {one(words.VERBS)} by {noun()} after {chance.between(2, 48)} months"
            )
        elif at == 8:
            people = f"{adjective()} {one(lexicon.POPULATIONS)}"
            title = f"A {adjective()} {noun()} for {noun()}-related {noun()} in {people}"
        elif at == 9:
            title = f"{noun()} in {one(lexicon.POPULATIONS)}"
        else:
            place = f"{one(words.CONNECTORS)} {adjective()} {noun()}"
            title = f"{adjective()} {noun()}, {noun()} and {noun()} {place}"
        if chance.share(0.03):
            title += f" of {one(['Ca2+', 'CO2', 'H2O2', 'Na+', 'vitamin B12', 'PM2.5'])} {noun()}"
        title = title[:1].upper() + title[1:]
        # A Greek letter stays small: its capital is another sign, and mostly a Latin one's twin.
        report.title = f"{one(lexicon.GREEK)}-{title}" if chance.share(0.06) else title
        if chance.share(0.35):
            report.subtitle = (
                one(lexicon.DESIGNS) if chance.share(0.7) else f"a study of {adjective()} {noun()}s"
            )
        elif chance.share(0.05):
            report.original = self.foreign()
            report.keeps_place = True
        # Two words may stand above many reports.
        if at == 9:
            report.keeps_place = True

    def foreign(self):
        """The title of a report in another language than English."""
        chance = self.chance
        tongue = chance.one(["de", "fr", "es"])
        nouns = chance.some(self.lexicon.foreign[tongue], 4)
        if tongue == "de":
            a, b, c, d = (noun.capitalize() for noun in nouns)
            return f"Der Einfluss der {a} auf die {b} und die {c} bei {d}"
        a, b, c, d = nouns
        if tongue == "fr":
            return f"L'influence de la {a} sur les {b}s et la {c} dans le {d}"
        return f"La influencia de la {a} en los {b}s y la {c} para el {d}"

    def person(self):
        chance = self.chance
        family = chance.one(self.lexicon.families)
        at = chance.draw()
        if at < 0.04:
            family = f"{chance.one(lexicon.PARTICLES)} {family}"
        elif at < 0.065:
            family += "-" + chance.one(self.lexicon.families)
        elif at < 0.08:
            family += " " + chance.one(self.lexicon.families)
        if len(family) < 5 and chance.share(0.5):
            given = "-".join(chance.some(lexicon.SYLLABLES, 2)).capitalize()
        else:
            given = chance.one(lexicon.GIVENS)
            if chance.share(0.5):
                given += f" {chance.one('ABCDEFGHIJKLMNOPRSTVW')}."
        return Person(family, given)

    def people(self):
        chance = self.chance
        if chance.share(0.012):
            return [self.organisation()]
        return [self.person() for _ in range(1 + int(chance.draw() * chance.draw() * 14))]

    def organisation(self):
        kind = self.chance.one(["Registry Group", "Collaboration", "Study Investigators"])
        return Person(f"National {self.noun().capitalize()} {kind}", "", True)

    def place(self, report, journal=None, year=None):
        chance = self.chance
        journal = journal or chance.one(self.lexicon.journals)
        report.journal, report.container, report.short = journal, journal.name, journal.short
        earliest = max(1975, journal.start + 1)
        if year is None:
            # Half of all reports are younger than a third of the years.
            year = 2025 - int(chance.draw() * chance.draw() * (2025 - earliest))
        report.year = max(year, earliest)
        report.volume = str(report.year - journal.start)
        issue = chance.between(1, journal.issues)
        report.issue = str(issue)
        if journal.has_article_numbers:
            report.first = report.last = 0
            report.article = f"e{chance.between(10_000, 999_999)}"
        else:
            report.article = None
            self.paginate(report)

    def paginate(self, report):
        chance, journal = self.chance, report.journal
        issue = int(report.issue)
        key = (journal.number * 200 + int(report.volume)) * 100 + issue
        free = self.free.get(key) or (issue - 1) * 160
        report.first = free + chance.between(1, 40)
        report.last = report.first + int(chance.draw() * 14)
        self.free[key] = report.last

    def identify(self, report):
        chance = self.chance
        self.serial += 1
        report.serial = self.serial
        report.doi = report.journal.doi(report, self.serial) if chance.share(0.85) else None
        report.pmid = str(10_000_000 + self.serial * 3) if chance.share(0.6) else None

    def abstract(self):
        """Sections of an abstract of some 1 to 1.5 kB: label and text."""
        chance = self.chance
        clauses = self.lexicon.clauses
        sections = []
        labels = chance.one(words.LABELS) if chance.share(0.4) else [None]
        count = chance.between(20, 30) // len(labels)
        for label in labels:
            text = ". ".join(
                f"{chance.one(lexicon.OPENINGS)} {', '.join(chance.some(clauses, 2 + chance.below(2)))}"
                for _ in range(max(1, count * 2 // 5))
            )
            sections.append((label, text + "."))
        return sections

    def after(self, report, years=0):
        """Another report in the same journal, at another place, of the same people."""
        other = Report()
        other.title, other.subtitle, other.people = report.title, report.subtitle, report.people
        self.place(other, report.journal, min(2025, report.year + years))
        other.abstract = self.abstract() if report.abstract else ""
        self.identify(other)
        return other

    # Several reports that are not one.

    def parts(self):
        """Part I and part II, one behind the other in one issue."""
        chance = self.chance
        first = self.report()
        first.original = None
        second = self.after(first)
        second.year, second.volume, second.issue = first.year, first.volume, first.issue
        if first.article is None:
            self.paginate(second)
        stem, style = first.title, chance.below(4)
        for number, part in enumerate([first, second]):
            part.keeps_title = True
            if style == 0:
                part.title, part.subtitle = f"{stem}. Part {ROMAN[number]}", self.topic()
            elif style == 1:
                part.subtitle = f"part {number + 1}"
            elif style == 2:
                part.title, part.subtitle = f"{stem} {ROMAN[number]}", self.topic()
            else:
                part.subtitle = f"{['first', 'second'][number]} report of the {stem.split()[-1]} project"
        return [first, second]

    def topic(self):
        return f"{self.adjective()} {self.noun()} and {self.noun()}"

    def protocol(self):
        """The protocol of a trial and, years later, its results."""
        chance = self.chance
        results = self.report()
        results.original = None
        results.subtitle = chance.one(["a randomised controlled trial", "results of a cluster trial", ""])
        protocol = self.report()
        protocol.original = None
        protocol.title, protocol.people = results.title, results.people
        protocol.subtitle = chance.one(
            ["study protocol for a randomised controlled trial", "protocol", "rationale and design"]
        )
        if chance.share(0.5):
            self.place(protocol, results.journal, results.year - chance.between(1, 4))
        results.keeps_title = protocol.keeps_title = True
        return [results, protocol]

    def correction(self):
        """An article and its erratum."""
        chance = self.chance
        article = self.report()
        article.original = None
        notice = self.after(article, chance.below(2))
        notice.title = (
            chance.one(["Erratum to: ", "Correction to: ", "Corrigendum: ", "Erratum: "]) + article.title
        )
        notice.abstract, notice.keeps_title = "", True
        if notice.article is None:
            notice.last = notice.first
        return [article, notice]

    def reply(self):
        """An article, a comment on it by others, and the reply of its authors."""
        article = self.report()
        article.original = None
        comment = self.after(article, 1)
        comment.title, comment.subtitle, comment.people = (
            f"Comment on “{article.whole}”",
            "",
            self.people()[:2],
        )
        answer = self.after(comment)
        answer.title, answer.people = f"Reply to comment on “{article.whole}”", article.people
        answer.year, answer.volume, answer.issue = comment.year, comment.volume, comment.issue
        if comment.article is None:
            comment.last = comment.first + 1
            self.paginate(answer)
            answer.last = answer.first
        for letter in (comment, answer):
            letter.abstract, letter.keeps_title = "", True
        return [article, comment, answer]

    def meeting(self):
        """An abstract at a meeting and the article that came of it."""
        chance = self.chance
        article = self.report()
        article.original, article.keeps_place = None, True
        talk = Report()
        talk.title, talk.subtitle = article.title, article.subtitle if chance.share(0.6) else ""
        talk.people = (
            article.people if chance.share(0.6) else article.people[: max(1, len(article.people) - 1)]
        )
        self.place(talk, None, article.year - chance.between(0, 2))
        if talk.journal is article.journal:
            self.place(talk, None, article.year - 1)
        talk.article = None
        talk.first = chance.between(2, 900)
        talk.last = talk.first
        if chance.share(0.5):
            talk.kind = "meeting"
            talk.container = talk.short = chance.one(self.lexicon.meetings)
            talk.volume = talk.issue = ""
        else:
            # Abstracts fill the supplements of journals.
            talk.issue = f"Suppl {chance.between(1, 4)}"
            talk.prefix = "S"
        talk.abstract = self.abstract() if chance.share(0.5) else ""
        talk.keeps_title = talk.keeps_place = True
        self.identify(talk)
        return [article, talk]

    def generic(self):
        """Articles of one journal under one heading that says nothing, or the same in every issue."""
        chance = self.chance
        heading = chance.one(lexicon.GENERIC if chance.share(0.7) else lexicon.COLUMNS)
        journal = chance.one(self.lexicon.journals)
        editors = [[self.person()] for _ in range(2)] + [[]]
        # Some journals count their pages anew in each issue, and have the heading on the same.
        page = chance.one([1, 1, 3, 5, 64]) if chance.share(0.3) else None
        reports = []
        for number in range(chance.between(2, min(5, journal.issues))):
            report = Report()
            report.title, report.people = heading, chance.one(editors)
            self.place(report, journal, reports[0].year if page and reports else None)
            if page:
                report.article, report.issue = None, str(number + 1)
                report.first = report.last = page
                report.last += chance.below(2)
            elif report.article is None:
                report.last = min(report.last, report.first + 2)
            report.abstract, report.keeps_title, report.keeps_place = "", True, True
            self.identify(report)
            reports.append(report)
        return reports

    def yearly(self):
        """The report of an organisation, year after year."""
        chance = self.chance
        first = self.report()
        first.original, first.subtitle, first.people = None, "", [self.organisation()]
        names_year = chance.share(0.6)
        heading = f"Annual report of the {first.people[0].family}"
        start = min(first.year, 2020)
        # It may open the first issue of each year.
        page = chance.one([1, 3, 5]) if chance.share(0.4) else None
        reports = []
        for number in range(chance.between(2, 4)):
            report = self.after(first) if reports else first
            self.place(report, first.journal, start + number)
            if page:
                report.article, report.issue = None, "1"
                report.first, report.last = page, page + chance.between(4, 30)
            self.identify(report)
            report.title = f"{heading} {report.year}" if names_year else heading
            report.keeps_title, report.keeps_place = True, not names_year
            reports.append(report)
        return reports

    def near(self):
        """Two reports of one group in one journal, under titles that differ in a word or two."""
        chance = self.chance
        first = self.report()
        first.original = None
        second = self.after(first, chance.below(3))
        at = chance.draw()
        if at < 0.4:
            left, right = chance.one(OPPOSITES)
            stem = f"{self.topic()} {chance.one(words.CONNECTORS)} {self.noun()}"
            first.title, second.title = (
                f"{stem} {word}" if "-" not in word and word[0] != "i" else f"{word} {stem}"
                for word in (left, right)
            )
        else:
            parts = first.title.split()
            swaps = 1 if at < 0.8 else 2
            long = [place for place, word in enumerate(parts) if len(word) > 5]
            for place in (chance.some(long, swaps) if long else [len(parts) - 1]):
                parts[place] = self.noun()
            second.title = " ".join(parts)
            if second.title == first.title:
                second.title += f" and {self.noun()}"
        for report in (first, second):
            if report.title.isascii():
                report.title = report.title[:1].upper() + report.title[1:]
            report.keeps_title = True
        return [first, second]

    def one_page(self):
        """Abstracts of one meeting that share a page, and some of their authors."""
        chance = self.chance
        first = self.report()
        first.original = None
        first.article, first.prefix, first.issue = None, "S", "Suppl 1"
        first.first = first.last = chance.between(2, 900)
        lead = first.people[0]
        reports = [first]
        for _ in range(chance.between(1, 2)):
            other = self.report()
            other.original = None
            other.people = [lead] + other.people[1:]
            other.journal, other.container, other.short = first.journal, first.container, first.short
            other.year, other.volume, other.issue = first.year, first.volume, first.issue
            other.article, other.prefix = None, "S"
            other.first = other.last = first.first
            if other.doi:
                other.doi = first.journal.doi(other, other.serial)
            reports.append(other)
        return reports
