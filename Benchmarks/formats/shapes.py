"""How each format writes an invented work, in the manner of those who export it.

Every shape is a function from a `Work` to the text of one record; `SHAPES` adds what stands at the
head of a file, between two records and at its end.
"""

import json
from xml.sax.saxutils import escape

import words
from works import CLOSE, OPEN, SERIAL, unmarked


def wrapped(text, width):
    """The lines of a text, broken at blanks; much faster than `textwrap`."""
    lines, start = [], 0
    while len(text) - start > width:
        end = text.rfind(" ", start + 1, start + width + 1)
        if end < 0:
            end = text.find(" ", start + width)
            if end < 0:
                break
        lines.append(text[start:end])
        start = end + 1
    lines.append(text[start:])
    return lines


class Shape:
    def __init__(self, record, head="", between="", tail=""):
        self.record, self.head, self.between, self.tail = record, head, between, tail


# RIS: the dialects of several vendors, one file put together from their exports.

RIS_TYPES = {
    "article": "JOUR",
    "review": "JOUR",
    "conference": "CONF",
    "chapter": "CHAP",
    "thesis": "THES",
    "editorial": "JOUR",
}


def ris(work):
    if work.vendor < 30:
        return ris_scopus(work).replace("\n", "\r\n")
    if work.vendor < 50:
        return ris_embase(work)
    if work.vendor < 65:
        return ris_ebsco(work)
    if work.vendor < 75:
        return ris_pure(work)
    if work.vendor < 87:
        return ris_covidence(work)
    return ris_reference_manager(work)


def ris_lines(work, pairs, end="ER  - "):
    lines = [f"TY  - {RIS_TYPES[work.kind]}"]
    lines += [f"{tag}  - {value}" for tag, value in pairs if value is not None]
    return unmarked("\n".join(lines + [end, "", ""]))


def ris_scopus(work):
    pairs = [("AU", f"{p.family}, {p.initials}.") for p in work.people]
    pairs += [
        ("TI", work.title),
        ("PY", work.year),
        ("T2", work.journal),
        ("J2", work.short),
        ("VL", work.volume),
        ("IS", work.issue),
    ]
    pairs += [("C7", work.article)] if work.article else [("SP", work.first), ("EP", work.last)]
    pairs += [
        ("DO", work.doi),
        (
            "UR",
            f"https://www.scopus.com/inward/record.uri?eid=2-s2.0-{SERIAL}&doi=10.1&partnerID=40&md5=0f3a9c",
        ),
    ]
    pairs += [("AD", place) for place in work.places]
    pairs += [("AB", f"{work.summary} © {work.year}, {work.publisher}.")] if work.sections else []
    pairs += [("KW", keyword) for keyword in work.keywords]
    pairs += [
        ("PB", work.publisher),
        ("SN", work.issn.replace("-", "")),
        ("LA", work.language),
        ("N1", "Export Date: 14 March 2024; Cited By: 7"),
        ("M3", "Article"),
        ("DB", "Scopus"),
    ]
    return ris_lines(work, pairs, "ER  - ")


def ris_embase(work):
    pairs = [("M1", f"({', '.join(p.family for p in work.people[:2])}) {place}") for place in work.places]
    pairs += [("A1", f"{p.family} {'.'.join(p.initials)}.") for p in work.people]
    pairs += [
        ("T1", work.title),
        ("Y1", work.year),
        ("JF", work.journal),
        ("JO", work.short),
        ("VL", work.volume),
        ("IS", work.issue),
        ("SP", work.first),
        ("EP", work.last),
        ("N2", work.summary or None),
        ("U2", f"L{SERIAL}"),
        ("U4", "2024-02-01"),
        ("DO", work.doi),
        ("L2", f"http://dx.doi.org/{work.doi}" if work.doi else None),
    ]
    pairs += [("KW", keyword) for keyword in work.keywords + work.headings]
    pairs += [("LA", work.language), ("SN", work.issn), ("DB", "Embase"), ("DB", "Medline")]
    return ris_lines(work, pairs)


def ris_ebsco(work):
    pairs = [("AU", f"{p.family}, {p.given}") for p in work.people]
    pairs += [
        ("T1", work.title),
        ("Y1", f"{work.year}/{work.month:02}/{work.day:02}/"),
        ("N2", work.summary or None),
        ("SP", work.first),
        ("EP", work.last),
        ("JF", work.journal),
        ("JO", work.journal),
        ("VL", work.volume),
        ("IS", work.issue),
        ("PB", work.publisher),
        ("SN", work.issn),
    ]
    pairs += [("KW", keyword.upper()) for keyword in work.keywords]
    pairs += [
        (
            "N1",
            f"Accession Number: {SERIAL}. Language: {work.language}. Entry Date: {work.year}0401. Publication Type: Article",
        ),
        ("DO", work.doi),
        ("DP", "EBSCOhost"),
        ("DB", "cin20"),
    ]
    return ris_lines(work, pairs)


def ris_pure(work):
    pairs = [("T1", work.title)] + [("AU", f"{p.family}, {p.given}") for p in work.people]
    pairs += [
        ("PY", f"{work.year}/{work.month}/{work.day}"),
        ("Y1", f"{work.year}/{work.month}/{work.day}"),
        ("N2", work.summary or None),
        ("AB", work.summary or None),
        ("KW", ", ".join(work.keywords) or None),
        ("U2", work.doi),
        ("DO", work.doi),
        ("M3", "Article"),
        ("VL", work.volume),
        ("SP", work.first),
        ("EP", work.last),
        ("JO", work.journal),
        ("JF", work.journal),
        ("SN", work.issn),
        ("IS", work.issue),
    ]
    return ris_lines(work, pairs)


def ris_covidence(work):
    pairs = [("T1", work.title), ("AU", ""), ("ED", "")] + [
        ("A1", f"{p.family}, {p.given}") for p in work.people
    ]
    pairs += [
        ("Y1", work.year),
        ("PY", work.year),
        ("JF", work.journal),
        ("J2", ""),
        ("VL", work.volume),
        ("IS", work.issue),
        ("PG", work.pages),
        ("DO", work.doi or ""),
        ("AN", SERIAL),
        ("CY", ""),
        ("N2", work.summary),
        ("AB", ""),
        ("N1", work.note or ""),
    ]
    return ris_lines(work, pairs)


def ris_reference_manager(work):
    """Hard-wrapped, with the labels of a screener."""
    pairs = [("ID", SERIAL), ("T1", work.title)] + [("A1", f"{p.family},{p.given}") for p in work.people]
    pairs += [
        ("Y1", f"{work.year}///"),
        ("JF", work.journal),
        ("JA", work.short),
        ("VL", work.volume),
        ("IS", work.issue),
        ("SP", work.first),
        ("EP", work.last),
        ("AB", "\n".join(wrapped(unmarked(work.summary), 78)) if work.sections else None),
        ("UR", work.url),
        ("N1", work.note),
        ("C1", "ASReview_relevant" if work.vendor == 99 else None),
    ]
    return ris_lines(work, pairs, "ER  -")


# MEDLINE, as PubMed saves it.


def nbib_lines(tag, value):
    return f"{tag:<4}- " + "\n      ".join(wrapped(unmarked(str(value)), 84))


def nbib(work):
    month = words.MONTHS[work.month - 1]
    pairs = [
        ("PMID", SERIAL),
        ("OWN", "NLM"),
        ("STAT", "MEDLINE"),
        ("DCOM", f"{work.year}0415"),
        ("IS", f"{work.issn} (Electronic)"),
        ("IS", f"{work.issn} (Linking)"),
        ("VI", work.volume),
        ("IP", work.issue),
        ("DP", f"{work.year} {month} {work.day}"),
        ("TI", f"{work.title}."),
        ("PG", work.pages),
    ]
    pairs += [("LID", f"{work.doi} [doi]")] if work.doi else []
    pairs += [("AB", work.summary)] if work.sections else []
    pairs += [("CI", f"© {work.year} {work.publisher}")] if work.vendor < 40 else []
    for number, person in enumerate(work.people):
        pairs += [
            ("FAU", f"{person.family}, {person.given}"),
            ("AU", f"{person.family} {person.initials}"),
            ("AD", f"{work.places[number % len(work.places)]}."),
        ]
    pairs += [("LA", work.code), ("PT", "Journal Article")]
    pairs += [("PT", "Review")] if work.kind == "review" else []
    pairs += [
        ("DEP", f"{work.year}{work.month:02}{work.day:02}"),
        ("PL", "Norland"),
        ("TA", work.short),
        ("JT", work.journal),
        ("JID", "101234567"),
        ("SB", "IM"),
    ]
    pairs += [("MH", heading) for heading in work.headings]
    pairs += [("OTO", "NOTNLM")] + [("OT", keyword) for keyword in work.keywords] if work.keywords else []
    pairs += [
        ("EDAT", f"{work.year}/{work.month:02}/{work.day:02} 06:00"),
        ("PHST", f"{work.year}/01/02 00:00 [received]"),
        ("PHST", f"{work.year}/02/03 00:00 [accepted]"),
    ]
    pairs += [("AID", f"{work.doi} [doi]"), ("AID", f"S{SERIAL} [pii]")] if work.doi else []
    pairs += [
        ("PST", "ppublish"),
        ("SO", f"{work.short}. {work.year} {month} {work.day};{work.volume}({work.issue}):{work.pages}."),
    ]
    return "\n".join(nbib_lines(tag, value) for tag, value in pairs) + "\n"


# Web of Science, plain text.


def wos_lines(tag, values):
    return f"{tag} " + "\n   ".join(str(value) for value in values) + "\n" if values else ""


def wos(work):
    broken = lambda text: wrapped(text, 77) if text else []
    text = "PT J\n"
    text += wos_lines("AU", [f"{p.family}, {p.initials}" for p in work.people])
    text += wos_lines("AF", [f"{p.family}, {p.given}" for p in work.people])
    text += wos_lines("TI", broken(work.title)) + wos_lines("SO", broken(work.journal.upper()))
    text += wos_lines("LA", [work.language]) + wos_lines(
        "DT", ["Review" if work.kind == "review" else "Article"]
    )
    text += wos_lines("DE", broken("; ".join(work.keywords))) + wos_lines(
        "ID", broken("; ".join(work.headings).upper().replace("*", ""))
    )
    text += wos_lines("AB", [work.summary] if work.sections else [])
    text += wos_lines(
        "C1", [f"[{work.people[0].family}, {work.people[0].given}] {place}." for place in work.places]
    )
    text += wos_lines(
        "RP",
        [f"{work.people[0].family}, {work.people[0].initials} (corresponding author), {work.places[0]}."],
    )
    text += wos_lines("EM", ["first.author@garden.example"]) + wos_lines("CR", work.cited)
    text += (
        wos_lines("NR", [len(work.cited)])
        + wos_lines("TC", [work.issue])
        + wos_lines("PU", [work.publisher.upper()])
    )
    text += (
        wos_lines("SN", [work.issn])
        + wos_lines("J9", [work.short.upper()])
        + wos_lines("JI", [work.short + "."])
    )
    text += wos_lines("PD", [f"{words.MONTHS[work.month - 1].upper()} {work.day}"]) + wos_lines(
        "PY", [work.year]
    )
    text += wos_lines("VL", [work.volume]) + wos_lines("IS", [work.issue])
    text += (
        wos_lines("AR", [work.article])
        if work.article
        else wos_lines("BP", [work.first]) + wos_lines("EP", [work.last])
    )
    text += wos_lines("DI", [work.doi] if work.doi else []) + wos_lines("PG", [work.last - work.first + 1])
    text += wos_lines("WC", ["Horticulture; Ecology"]) + wos_lines("SC", ["Agriculture"])
    text += wos_lines("UT", [f"WOS:0009{SERIAL}"]) + wos_lines("DA", ["2024-03-14"]) + "ER\n\n"
    return unmarked(text)


# EndNote's tagged export.

ENW_TYPES = {
    "article": "Journal Article",
    "review": "Journal Article",
    "conference": "Conference Proceedings",
    "chapter": "Book Section",
    "thesis": "Thesis",
    "editorial": "Journal Article",
}


def enw(work):
    pairs = [("%0", ENW_TYPES[work.kind])] + [("%A", f"{p.family}, {p.given}") for p in work.people]
    pairs += [
        ("%D", work.year),
        ("%T", work.title),
        ("%J", work.journal),
        ("%V", work.volume),
        ("%N", work.issue),
        ("%P", work.pages),
        ("%@", work.issn),
        ("%R", work.doi),
        ("%X", work.summary or None),
    ]
    pairs += [
        ("%K", "\n".join(work.keywords) or None),
        ("%Z", work.note),
        ("%U", work.url),
        ("%M", SERIAL),
        ("%G", work.language),
        ("%8", f"{words.MONTHS[work.month - 1]} {work.day}"),
        ("%+", work.places[0]),
    ]
    return unmarked("\n".join(f"{tag} {value}" for tag, value in pairs if value is not None)) + "\n\n"


# Scopus, all columns.

CSV_COLUMNS = [
    "Authors",
    "Author full names",
    "Author(s) ID",
    "Title",
    "Year",
    "Source title",
    "Volume",
    "Issue",
    "Art. No.",
    "Page start",
    "Page end",
    "Page count",
    "Cited by",
    "DOI",
    "Link",
    "Affiliations",
    "Authors with affiliations",
    "Abstract",
    "Author Keywords",
    "Index Keywords",
    "References",
    "Correspondence Address",
    "Publisher",
    "ISSN",
    "PubMed ID",
    "Language of Original Document",
    "Abbreviated Source Title",
    "Document Type",
    "Publication Stage",
    "Open Access",
    "Source",
    "EID",
]


def csv(work):
    names = "; ".join(f"{p.family} {p.initials[0]}." for p in work.people)
    full = "; ".join(f"{p.family}, {p.given} (5700{n:04}{work.first:04})" for n, p in enumerate(work.people))
    numbers = "; ".join(f"5700{n:04}{work.first:04}" for n in range(len(work.people)))
    placed = "; ".join(
        f"{p.family} {p.initials[0]}., {work.places[n % len(work.places)]}" for n, p in enumerate(work.people)
    )
    cells = [
        names,
        full,
        numbers,
        work.title,
        work.year,
        work.journal,
        work.volume,
        work.issue,
        work.article or "",
        "" if work.article else work.first,
        "" if work.article else work.last,
        "",
        work.issue,
        work.doi or "",
        f"https://www.scopus.com/inward/record.uri?eid=2-s2.0-{SERIAL}&partnerID=40&md5=0f3a9c",
        "; ".join(work.places),
        placed,
        work.summary or "[No abstract available]",
        "; ".join(work.keywords),
        "; ".join(work.headings),
        "; ".join(work.cited),
        f"{work.people[0].family}; {work.places[0]}; email: first.author@garden.example",
        work.publisher,
        work.issn,
        SERIAL,
        work.language,
        work.short,
        "Article",
        "Final",
        "All Open Access; Gold Open Access" if work.vendor < 40 else "",
        "Scopus",
        f"2-s2.0-{SERIAL}",
    ]
    return unmarked(",".join(csv_cell(cell) for cell in cells)) + "\n"


def csv_cell(value):
    text = str(value)
    return text if text.isdigit() or not text else '"' + text.replace('"', '""') + '"'


# BibTeX, in the manners of Scopus, Web of Science, JabRef and hand-made files.

BIB_TYPES = {
    "article": "article",
    "review": "article",
    "conference": "inproceedings",
    "chapter": "incollection",
    "thesis": "phdthesis",
    "editorial": "misc",
}
TEX = {
    "ü": '{\\"u}',
    "ö": '{\\"o}',
    "é": "{\\'e}",
    "è": "{\\`e}",
    "ñ": "{\\~n}",
    "Ø": "{\\O}",
    "ß": "{\\ss}",
    "č": "\\v{c}",
    "ł": "{\\l}",
    "ã": "{\\~a}",
    "–": "--",
    "%": "\\%",
    "_": "\\_",
    "#": "\\#",
}


def bibtex(work):
    name = f"{work.people[0].family}{work.year}".replace("'", "").replace(" ", "")
    key = "".join(letter for letter in name if letter.isascii()) + SERIAL
    author = " and ".join(f"{p.family}, {p.given}" for p in work.people)
    pairs = [
        ("author", author),
        ("title", work.title),
        ("journal" if "article" == BIB_TYPES[work.kind] else "booktitle", work.journal),
        ("year", work.year),
        ("volume", work.volume),
        ("number", work.issue),
        ("pages", work.pages.replace("-", "--")),
        ("doi", work.doi),
        ("url", work.url),
        ("abstract", work.summary or None),
        ("keywords", ("; " if work.vendor < 50 else ", ").join(work.keywords) or None),
        ("issn", work.issn),
        ("publisher", work.publisher),
        ("note", work.note),
        ("language", work.language),
        ("affiliation", "; ".join(work.places)),
    ]
    if work.vendor < 40:
        pairs += [
            (
                "funding_text 1",
                "This work was funded by the Norland Garden Trust (first.author@garden.example)",
            ),
            ("document_type", "Article"),
        ]
    if work.vendor < 70:
        shaped = lambda text: "{" + text.replace("&", "\\&") + "}"
    else:
        # Web of Science: double braces, long values wrapped and indented.
        shaped = lambda text: "{{" + "\n   ".join(wrapped(text.replace("&", "\\&"), 76)) + "}}"
    if work.vendor % 3 == 0:
        plain = shaped
        shaped = lambda text: plain("".join(TEX.get(letter, letter) for letter in text))
    fields = []
    for tag, value in pairs:
        if value is None:
            continue
        bare = tag in ("year", "volume", "number", "doi", "url", "issn")
        fields.append(f"  {tag} = {{{value}}}" if bare else f"  {tag} = {shaped(str(value))}")
    fields.append(f"  month = {words.MONTHS[work.month - 1].lower()}")
    return unmarked(f"@{BIB_TYPES[work.kind]}{{{key},\n" + ",\n".join(fields) + "\n}\n\n")


# XML.


def marked(text, start="<i>", end="</i>"):
    return escape(text).replace(OPEN, start).replace(CLOSE, end)


def element(name, value, indent=8, attributes=""):
    return (
        ""
        if value is None or value == ""
        else f"{' ' * indent}<{name}{attributes}>{marked(str(value))}</{name}>\n"
    )


def pubmed(work):
    month = words.MONTHS[work.month - 1]
    text = '<PubmedArticle>\n    <MedlineCitation Status="MEDLINE" IndexingMethod="Automated" Owner="NLM">\n'
    text += element("PMID", SERIAL, attributes=' Version="1"')
    text += f"        <DateRevised>\n            <Year>{work.year}</Year>\n            <Month>{work.month:02}</Month>\n            <Day>{work.day:02}</Day>\n        </DateRevised>\n"
    text += '        <Article PubModel="Print-Electronic">\n            <Journal>\n'
    text += element("ISSN", work.issn, 16, ' IssnType="Electronic"')
    text += f'                <JournalIssue CitedMedium="Internet">\n{element("Volume", work.volume, 20)}{element("Issue", work.issue, 20)}'
    text += f"                    <PubDate>\n{element('Year', work.year, 24)}{element('Month', month, 24)}{element('Day', work.day, 24)}                    </PubDate>\n"
    text += f"                </JournalIssue>\n{element('Title', work.journal, 16)}{element('ISOAbbreviation', work.short, 16)}            </Journal>\n"
    text += element("ArticleTitle", work.title + ".", 12)
    text += f"            <Pagination>\n{element('StartPage', work.first, 16)}{element('EndPage', work.last, 16)}{element('MedlinePgn', work.pages, 16)}            </Pagination>\n"
    text += element("ELocationID", work.doi, 12, ' EIdType="doi" ValidYN="Y"')
    if work.sections:
        text += "            <Abstract>\n"
        for label, body in work.sections:
            text += element(
                "AbstractText", body, 16, f' Label="{label}" NlmCategory="UNASSIGNED"' if label else ""
            )
        text += (
            element("CopyrightInformation", f"© {work.year} {work.publisher}.", 16)
            + "            </Abstract>\n"
        )
    text += '            <AuthorList CompleteYN="Y">\n'
    for number, person in enumerate(work.people):
        text += (
            '                <Author ValidYN="Y">\n'
            + element("LastName", person.family, 20)
            + element("ForeName", person.given, 20)
        )
        text += element(
            "Initials", person.initials, 20
        ) + '                    <Identifier Source="ORCID">0000-0002-1825-0097</Identifier>\n' * (
            number == 0
        )
        text += f"                    <AffiliationInfo>\n{element('Affiliation', work.places[number % len(work.places)] + '.', 24)}                    </AffiliationInfo>\n                </Author>\n"
    text += "            </AuthorList>\n" + element("Language", work.code, 12)
    text += '            <PublicationTypeList>\n                <PublicationType UI="D016428">Journal Article</PublicationType>\n'
    text += (
        '                <PublicationType UI="D016454">Review</PublicationType>\n' * (work.kind == "review")
        + "            </PublicationTypeList>\n"
    )
    text += f"            <ArticleDate DateType=\"Electronic\">\n{element('Year', work.year, 16)}{element('Month', f'{work.month:02}', 16)}{element('Day', f'{work.day:02}', 16)}            </ArticleDate>\n        </Article>\n"
    text += f"        <MedlineJournalInfo>\n{element('Country', 'Norland', 12)}{element('MedlineTA', work.short, 12)}{element('NlmUniqueID', '101234567', 12)}        </MedlineJournalInfo>\n"
    if work.headings:
        text += "        <MeshHeadingList>\n"
        for heading in work.headings:
            descriptor, _, qualifier = heading.lstrip("*").partition("/")
            text += "            <MeshHeading>\n" + element(
                "DescriptorName",
                descriptor,
                16,
                f' UI="D00{len(heading):04}" MajorTopicYN="{"NY"[heading[0] == "*"]}"',
            )
            text += (
                element("QualifierName", qualifier, 16, ' UI="Q000379" MajorTopicYN="N"')
                + "            </MeshHeading>\n"
            )
        text += "        </MeshHeadingList>\n"
    if work.keywords:
        text += (
            '        <KeywordList Owner="NOTNLM">\n'
            + "".join(element("Keyword", k, 12, ' MajorTopicYN="N"') for k in work.keywords)
            + "        </KeywordList>\n"
        )
    text += '    </MedlineCitation>\n    <PubmedData>\n        <History>\n            <PubMedPubDate PubStatus="received">\n'
    text += (
        element("Year", work.year, 16)
        + element("Month", 1, 16)
        + element("Day", 2, 16)
        + "            </PubMedPubDate>\n        </History>\n"
    )
    text += f"        <PublicationStatus>ppublish</PublicationStatus>\n        <ArticleIdList>\n{element('ArticleId', SERIAL, 12, ' IdType=' + chr(34) + 'pubmed' + chr(34))}"
    text += element("ArticleId", work.doi, 12, ' IdType="doi"') + "        </ArticleIdList>\n"
    if work.cited:
        text += (
            "        <ReferenceList>\n"
            + "".join(
                f"            <Reference>\n{element('Citation', c, 16)}            </Reference>\n"
                for c in work.cited
            )
            + "        </ReferenceList>\n"
        )
    return text + "    </PubmedData>\n</PubmedArticle>\n"


STYLE = '<style face="normal" font="default" size="100%">'
ENDNOTE_TYPES = {
    "article": (17, "Journal Article"),
    "review": (17, "Journal Article"),
    "conference": (10, "Conference Proceedings"),
    "chapter": (5, "Book Section"),
    "thesis": (32, "Thesis"),
    "editorial": (17, "Journal Article"),
}


def styled(value):
    inner = marked(
        str(value), f'</style><style face="italic" font="default" size="100%">', f"</style>{STYLE}"
    )
    return f"{STYLE}{inner}</style>"


def endnote(work):
    put = lambda name, value: "" if value is None or value == "" else f"<{name}>{styled(value)}</{name}>"
    number, name = ENDNOTE_TYPES[work.kind]
    text = '<record><database name="Garden.enl" path="C:\\Library\\Garden.enl">Garden.enl</database><source-app name="EndNote" version="20.4">EndNote</source-app>'
    text += f'<rec-number>{SERIAL}</rec-number><foreign-keys><key app="EN" db-id="x0wz5dzr" timestamp="1700000000">{SERIAL}</key></foreign-keys>'
    text += (
        f'<ref-type name="{name}">{number}</ref-type><contributors><authors>'
        + "".join(put("author", f"{p.family}, {p.given}") for p in work.people)
        + "</authors></contributors>"
    )
    text += "<auth-address>" + styled("; ".join(work.places)) + "</auth-address>"
    text += f"<titles>{put('title', work.title)}{put('secondary-title', work.journal)}{put('alt-title', work.short)}</titles>"
    text += f"<periodical>{put('full-title', work.journal)}{put('abbr-1', work.short)}</periodical>"
    text += put("pages", work.pages) + put("volume", work.volume) + put("number", work.issue)
    text += (
        "<keywords>" + "".join(put("keyword", k) for k in work.keywords) + "</keywords>"
        if work.keywords
        else ""
    )
    text += f"<dates>{put('year', work.year)}<pub-dates>{put('date', f'{words.MONTHS[work.month - 1]} {work.day}')}</pub-dates></dates>"
    text += (
        put("isbn", f"{work.issn} (Electronic)\r{work.issn} (Linking)").replace("\r", "&#xD;")
        + put("accession-num", SERIAL)
        + put("abstract", work.summary)
    )
    text += put("notes", work.note) + (
        f"<urls><related-urls>{put('url', work.url)}</related-urls></urls>" if work.url else ""
    )
    text += put("electronic-resource-num", work.doi) + put("language", work.language)
    text += put("custom1", "included; title-abstract") if work.vendor < 20 else ""
    return text + "</record>"


# JSON.

CSL_TYPES = {
    "article": "article-journal",
    "review": "article-journal",
    "conference": "paper-conference",
    "chapter": "chapter",
    "thesis": "thesis",
    "editorial": "article-journal",
}


def csl(work):
    item = {
        "id": f"http://zotero.org/groups/1/items/{SERIAL}",
        "type": CSL_TYPES[work.kind],
        "abstract": work.summary or None,
        "container-title": work.journal,
        "container-title-short": work.short,
        "DOI": work.doi,
        "ISSN": work.issn,
        "issue": str(work.issue),
        "language": work.code,
        "note": work.note,
        "page": work.pages,
        "source": "Garden Catalogue",
        "title": work.title.replace(OPEN, "<i>").replace(CLOSE, "</i>"),
        "URL": work.url,
        "volume": str(work.volume),
        "author": [{"family": p.family, "given": p.given} for p in work.people],
        "issued": {"date-parts": [[str(work.year), work.month, work.day]]},
        "accessed": {"date-parts": [["2024", 3, 14]]},
    }
    text = json.dumps(
        {key: value for key, value in item.items() if value is not None}, ensure_ascii=False, indent="\t"
    )
    return dictated(text).replace("\n", "\n\t")


def dictated(text):
    """A JSON text with the marks of the pool as they were, which JSON escapes."""
    return unmarked(text.replace("\\u0002", "\x02").replace("\\u0003", "").replace("\\u0004", ""))


def jsonl(work):
    kinds = {"conference": "conference-paper", "editorial": "other"}
    record = {
        "sourceID": SERIAL,
        "type": kinds.get(work.kind, work.kind),
        "title": work.title,
        "authors": [{"family": p.family, "given": p.given} for p in work.people],
        "issued": {"year": work.year, "month": work.month, "day": work.day},
        "container": work.journal,
        "volume": str(work.volume),
        "issue": str(work.issue),
        "pages": work.pages,
        "doi": work.doi,
        "pmid": SERIAL,
        "issn": [work.issn],
        "abstract": work.summary or None,
        "abstractStatus": "complete" if work.sections else "missing",
        "keywords": work.keywords or None,
        "language": work.code[:2],
        "url": work.url,
        "publisher": work.publisher,
    }
    fields = [("TY", RIS_TYPES[work.kind])] + [("AU", f"{p.family}, {p.given}") for p in work.people]
    fields += [("TI", work.title), ("PY", str(work.year)), ("JF", work.journal), ("AB", work.summary)] + [
        ("KW", k) for k in work.keywords
    ]
    record["fields"] = [{"tag": tag, "value": value} for tag, value in fields if value]
    record["origin"] = {"file": "garden.ris", "start": work.first, "end": work.last, "line": work.volume}
    kept = {key: value for key, value in record.items() if value is not None}
    return dictated(json.dumps(kept, ensure_ascii=False, separators=(",", ":"))) + "\n"


SHAPES = {
    "ris": Shape(ris),
    "nbib": Shape(nbib, between="\n"),
    "wos": Shape(wos, head="\ufeffFN Clarivate Analytics Web of Science\nVR 1.0\n", tail="EF\n"),
    "enw": Shape(enw),
    "csv": Shape(csv, head="\ufeff" + ",".join(f'"{name}"' for name in CSV_COLUMNS) + "\n"),
    "bibtex": Shape(bibtex, head="% Encoding: UTF-8\n\n@string{arbour = {Arbour Press}}\n\n"),
    "pubmed-xml": Shape(
        pubmed,
        head='<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2024//EN" '
        '"https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_240101.dtd">\n<PubmedArticleSet>\n',
        tail="</PubmedArticleSet>\n",
    ),
    "endnote-xml": Shape(
        endnote, head='<?xml version="1.0" encoding="UTF-8" ?><xml><records>', tail="</records></xml>"
    ),
    "csl-json": Shape(csl, head="[\n\t", between=",\n\t", tail="\n]\n"),
    "jsonl": Shape(jsonl),
}
