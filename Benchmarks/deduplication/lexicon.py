"""Invented words, names and journals, drawn as often as words are in real exports.

A few words of each kind are frequent and most are rare: the share of the word of rank r is that of
1 / (r + shift), Mandelbrot's form of Zipf's law. The wheels are made of whole numbers, so that every
machine draws the same.
"""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "formats"))

import words

FAMILIES = """Wang Li Zhang Smith Chen Liu Kim Lee Müller Johnson Yang Huang Singh García Williams Brown
Zhao Wu Zhou Jones Kumar Nguyen Park Miller Davis Schmidt Martin Rodríguez Martínez Xu Sun Zhu Anderson
Taylor Wilson Thomas Hernández López Ma Hu Guo He Lin Gao Luo Fernández González Pérez Rossi Silva Santos
Sánchez Ferreira Tanaka Suzuki Sato Watanabe Yamamoto Ito Schneider Fischer Weber Meyer Wagner Becker
Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Jansen Visser Bakker Andersson Johansson
Nilsson Larsen Hansen Jensen Nielsen Sørensen Møller Virtanen Korhonen Kowalski Nowak Wójcik Novák
Dvořák Horvath Nagy Szabó Popescu Ivanov Petrov Papadopoulos Yılmaz Öztürk Şahin Ahmed Khan Hussain Ali Hassan
Cohen Levy Patel Sharma Gupta Das Rao Roy Okafor Mensah Mwangi Dubois Moreau Lefèvre Bianchi Russo Ferrari
Costa Oliveira Souza Almeida Murphy Kelly O'Brien O'Connor MacDonald Campbell Stewart Clark Lewis Walker
Hall Young King Wright Hill Green Baker Adams Nelson Mitchell Roberts Carter Phillips Evans Turner""".split()

GIVENS = words.GIVENS + """John Mary James Anna Michael Maria Peter Sarah Paul Laura Thomas Julia Mark
Susan Andrew Karen Daniel Emma José Carlos Juan Ana Pedro Luís François Marie Pierre Claire Hans Klaus
Jürgen Ingrid Lars Mette Mehmet Ayşe Ali Fatima Mohammed Rajesh Anil Sunita Hiroshi Yuki Kenji""".split()

SYLLABLES = """xiao jun wei hong ying ming hua lei bo fang jing yan li tao feng qing yu na ping hui""".split()

PARTICLES = ["van", "van der", "van den", "de", "von", "de la", "di", "dos", "el", "Le"]

FIELDS = [
    ("Medicine", "Med"),
    ("Surgery", "Surg"),
    ("Botany", "Bot"),
    ("Ecology", "Ecol"),
    ("Hydrology", "Hydrol"),
    ("Psychology", "Psychol"),
    ("Psychiatry", "Psychiatry"),
    ("Cardiology", "Cardiol"),
    ("Nutrition", "Nutr"),
    ("Education", "Educ"),
    ("Epidemiology", "Epidemiol"),
    ("Genetics", "Genet"),
    ("Physiology", "Physiol"),
    ("Pharmacology", "Pharmacol"),
    ("Chemistry", "Chem"),
    ("Physics", "Phys"),
    ("Nursing", "Nurs"),
    ("Neurology", "Neurol"),
    ("Oncology", "Oncol"),
    ("Paediatrics", "Paediatr"),
    ("Geography", "Geogr"),
    ("Sociology", "Sociol"),
    ("Economics", "Econ"),
    ("Immunology", "Immunol"),
    ("Microbiology", "Microbiol"),
    ("Agriculture", "Agric"),
    ("Horticulture", "Hortic"),
    ("Engineering", "Eng"),
    ("Rehabilitation", "Rehabil"),
    ("Toxicology", "Toxicol"),
    ("Management", "Manag"),
    ("Linguistics", "Linguist"),
]

FIELD_ADJECTIVES = [
    ("Clinical", "Clin"),
    ("Applied", "Appl"),
    ("Experimental", "Exp"),
    ("Molecular", "Mol"),
    ("Environmental", "Environ"),
    ("Public", "Public"),
    ("Social", "Soc"),
    ("Comparative", "Comp"),
    ("Theoretical", "Theor"),
    ("Rural", "Rural"),
    ("Behavioural", "Behav"),
    ("Developmental", "Dev"),
]

# A journal's name around its field, in full and abbreviated.
NAMES = [
    ("Journal of {}", "J {}"),
    ("International Journal of {}", "Int J {}"),
    ("European Journal of {}", "Eur J {}"),
    ("American Journal of {}", "Am J {}"),
    ("British Journal of {}", "Br J {}"),
    ("Annals of {}", "Ann {}"),
    ("Archives of {}", "Arch {}"),
    ("Current Opinion in {}", "Curr Opin {}"),
    ("{} Research", "{} Res"),
    ("{} Reviews", "{} Rev"),
    ("{} Letters", "{} Lett"),
    ("Scandinavian Journal of {}", "Scand J {}"),
    ("Journal of the Society for {}", "J Soc {}"),
    ("Frontiers in {}", "Front {}"),
    ("Open {}", "Open {}"),
    ("Acta {}", "Acta {}"),
]

POPULATIONS = """children adults adolescents women men infants students patients volunteers rats mice
farmers gardeners teachers nurses families households veterans twins caregivers""".split()

DESIGNS = [
    "a randomised controlled trial",
    "a systematic review and meta-analysis",
    "a cross-sectional survey",
    "a qualitative study",
    "a prospective cohort study",
    "a pilot study",
    "a case-control study",
    "a mixed methods evaluation",
    "an interview study",
    "evidence from a national registry",
]

GREEK = ["α", "β", "γ", "δ", "κ", "μ", "ω", "Δ"]
GREEK_SPELLED = dict(zip(GREEK, ["alpha", "beta", "gamma", "delta", "kappa", "mu", "omega", "delta"]))

OPENINGS = """We The This In Our Here When Although For After Both Most Under It As One Using""".split()

GENERIC = [
    "Editorial",
    "Introduction",
    "Preface",
    "Letter to the editor",
    "Book reviews",
    "In this issue",
    "News and notes",
    "From the editor",
    "Editor's note",
    "Announcements",
    "Guest editorial",
]
# Headings that say something, and stand above another text in every issue all the same.
COLUMNS = [
    "Message from the president",
    "Statistics corner",
    "Images in clinical botany",
    "Answer to the garden quiz",
    "Highlights from the literature",
    "Milestones of horticulture",
]


def wheel(choices, shift, size):
    """A list in which each choice stands as often as its rank allows, at least once."""
    return [choice for rank, choice in enumerate(choices) for _ in range(max(1, size // (rank + shift)))]


def invented(chance, count, onsets, middles, endings):
    """Different words put together from parts."""
    seen, out = set(), []
    while len(out) < count:
        word = chance.one(onsets) + "".join(chance.some(middles, chance.between(0, 2))) + chance.one(endings)
        if word not in seen:
            seen.add(word)
            out.append(word)
    return out


ONSETS = """ac al am an ar as ba be bi bo bra ca ce chi cla co cra cu da de di do dra du el em en ep er fa
fe fi fla fo fra ga ge gi gla go gra ha he hi ho hy ja ka ke ki la le li lo lu ma me mi mo mu na ne ni no
nu o or os pa pe phi pla po pra pu qua ra re ri ro ru sa sce se si sla so spi sta ste stra su ta te thy ti
to tra tri tu ul um un va ve vi vo wa we wi xa xe xy ya ze zo""".split()
MIDDLES = """ba be ca ci co da di do fa fi ga go la le li lo lu ma me mi mo na ne ni no nu pa pe po ra re
ri ro ru sa se si so ta te ti to tu va ve vi vo cer con der dol fer gen hal len lin mal men nor pel per
phor pul ran sor tal tem ter thal tor tran val ver""".split()
NOUN_ENDINGS = """tion ment ness ity osis itis ine ase oma ance ence ing age ure ics graphy logy metry
tide cyte some gen phage scope stat plasty tomy mer lith derm form port duct gram scale line rate""".split()
ADJECTIVE_ENDINGS = """al ic ous ive ary ent able ial ical oid less ful like ed iform ular""".split()
FOREIGN_MIDDLES = MIDDLES + "gä bü lö sché né ça ñe rü ção".split()
FOREIGN_ENDINGS = {
    "de": "ung heit keit schaft tät enz ismus kraft stoff lage".split(),
    "fr": "tion té ence isme ment age ique eur oire ette".split(),
    "es": "ción dad encia ismo miento aje ica ería ura osis".split(),
}
FAMILY_ENDINGS = """son sen man mann berg stein ski wicz ova ović escu ini etti elli ez son ton ley worth
field aki moto mura yama oğlu ian idis poulos dottir en er el in""".split()


class Journal:
    """An invented journal, with its habits."""

    def __init__(self, chance, number):
        self.number = number
        field, short = chance.one(FIELDS)
        at = chance.draw()
        if at < 0.45:
            adjective, cut = chance.one(FIELD_ADJECTIVES)
            field, short = f"{adjective} {field}", f"{cut} {short}"
        elif at < 0.7:
            other, cut = chance.one(FIELDS)
            if other != field:
                field, short = f"{field} and {other}", f"{short} {cut}"
        name, abbreviation = chance.one(NAMES)
        self.name, self.short = name.format(field), abbreviation.format(short)
        self.slug = "".join(word[0] for word in self.name.split()).lower()
        self.issn = f"{1000 + number // 1000:04}-{number % 1000:03}{'0123456789X'[number % 11]}"
        self.registrant = 1000 + chance.below(9000)
        self.start = chance.between(1900, 2004)
        self.issues = chance.one([4, 4, 6, 6, 12, 12, 24])
        self.style = chance.below(4)
        self.has_article_numbers = chance.share(0.15)

    def doi(self, work, serial):
        if self.style == 0:
            return f"10.{self.registrant}/{self.slug}.{work.year}.{serial:07}"
        if self.style == 1:
            issn = self.issn.replace("-", "")
            return f"10.{self.registrant}/s{issn}-{work.year % 100:02}-{serial:07}-{serial % 9}"
        if self.style == 2:
            return f"10.{self.registrant}/j.{self.slug}.{work.year}.{serial % 12 + 1:02}.{serial:06}"
        return f"10.{self.registrant}/{self.slug.upper()}{serial}"


class Lexicon:
    """Everything that works are made of."""

    def __init__(self, chance):
        nouns = words.NOUNS + invented(chance, 24_000, ONSETS, MIDDLES, NOUN_ENDINGS)
        adjectives = words.ADJECTIVES + invented(chance, 5_000, ONSETS, MIDDLES, ADJECTIVE_ENDINGS)
        self.nouns = wheel(nouns, 30, 20_000)
        self.adjectives = wheel(adjectives, 20, 8_000)
        self.foreign = {
            tongue: wheel(invented(chance, 3_000, ONSETS, FOREIGN_MIDDLES, endings), 20, 4_000)
            for tongue, endings in FOREIGN_ENDINGS.items()
        }
        rare = [name.capitalize() for name in invented(chance, 9_000, ONSETS, MIDDLES, FAMILY_ENDINGS)]
        self.families = wheel(FAMILIES + rare, 12, 12_000)
        journals, names = [], set()
        while len(journals) < 1_500:
            journal = Journal(chance, len(journals))
            if journal.name not in names:
                names.add(journal.name)
                journals.append(journal)
        self.journals = wheel(journals, 20, 2_000)
        self.meetings = [
            f"{chance.one(['Annual Meeting', 'International Conference', 'World Congress'])} of the Society "
            f"for {chance.one(FIELD_ADJECTIVES)[0]} {chance.one(FIELDS)[0]}"
            for _ in range(200)
        ]
        self.clauses = [self.clause(chance) for _ in range(6_000)]

    def clause(self, chance):
        """Some six words of prose; an abstract is a row of them, none like another's."""
        parts = [
            chance.one(self.nouns),
            chance.one(words.VERBS),
            "the",
            chance.one(self.adjectives),
            chance.one(self.nouns),
            chance.one(words.CONNECTORS),
            chance.one(self.adjectives if chance.share(0.3) else self.nouns),
        ]
        if chance.share(0.12):
            parts.append(f"(n = {chance.between(8, 900)})")
        elif chance.share(0.08):
            parts.append(f"(p < 0.0{chance.between(1, 5)})")
        elif chance.share(0.05):
            parts.append(chance.one(words.FOREIGN))
        return " ".join(parts)
