"""The words that invented records are made of: a garden's worth, belonging to no review."""

NOUNS = """garden orchard meadow hedge pond river valley harbour village school library kitchen
market bakery workshop museum theatre orchestra choir team cohort household cooperative archive
canopy seedling blossom pollen nectar compost mulch irrigation drainage terrace greenhouse nursery
harvest yield soil moisture nitrogen phosphate mineral texture sediment erosion slope gradient
temperature rainfall humidity sunlight season frost drought storm flood tide current sparrow
finch heron otter badger hedgehog beetle moth bee lichen fern moss oak willow birch apple pear
plum cherry barley rye oat lentil bean carrot onion radish lettuce cabbage thyme sage rosemary
survey interview diary questionnaire experiment trial model estimate sample measure scale index
threshold interval variance coefficient residual predictor outcome exposure comparison protocol
framework theme narrative account perception attitude belief practice habit routine skill learning
teaching teacher pupil student volunteer gardener farmer neighbour walker reader musician potter
policy programme initiative partnership network community region district council resource budget
cost saving investment wage employment housing transport mobility access equity participation
engagement satisfaction confidence attendance walking cycling sleep diet nutrition noise air water
energy waste recycling packaging material timber clay glass copper wool linen paper ink pigment
instrument sensor camera satellite map record dataset software interface device platform""".split()

ADJECTIVES = """urban rural coastal alpine temperate tropical seasonal annual perennial native
shaded sheltered exposed irrigated organic mixed shared private public voluntary local regional
national early late long short moderate marked slight consistent variable stable linear nonlinear
longitudinal cross-sectional qualitative quantitative exploratory comparative randomised controlled
open blinded repeated multilevel spatial temporal observed expected adjusted crude relative absolute
novel traditional conventional alternative practical theoretical social cultural economic ecological
botanical acoustic thermal chemical physical digital low-cost small-scale community-based
evidence-informed semi-structured self-reported well-being-related plant-based rain-fed""".split()

VERBS = """increased decreased improved reduced altered predicted explained moderated mediated
supported limited shaped preceded followed accompanied reflected enabled delayed sustained revealed
strengthened weakened resembled exceeded matched informed guided""".split()

GERUNDS = """growing planting pruning watering mapping measuring modelling sharing comparing
understanding exploring evaluating predicting monitoring restoring designing teaching listening
observing counting tasting drying storing""".split()

FOREIGN = """Müller Åkerman Ødegård naïve café façade jardín señal São coração niño über Größe
Straße forêt élève hôtel près Łódź źródło Dvořák příroda zahrada kertészet gyümölcs şehir ağaç
β-carotene α-tocopherol µg °C ≥5 ≤10 ±2 × – “meadow” ‘pond’ naïveté résumé coöperation
сад река κήπος λουλούδι 庭園 花 研究""".split()

CONNECTORS = [
    "in",
    "of",
    "for",
    "and",
    "with",
    "across",
    "within",
    "among",
    "between",
    "after",
    "before",
    "during",
    "under",
    "over",
    "near",
    "by",
]

LABELS = [
    ["BACKGROUND", "METHODS", "RESULTS", "CONCLUSIONS"],
    ["OBJECTIVE", "DESIGN", "SETTING", "PARTICIPANTS", "RESULTS", "CONCLUSION"],
    ["INTRODUCTION", "MATERIALS AND METHODS", "RESULTS", "DISCUSSION"],
    ["AIMS", "METHODS", "FINDINGS", "IMPLICATIONS"],
]

FAMILIES = """Ashdown Birchall Cotterill Dunmore Elmhirst Farthing Greenleaf Hollowell Ivesdale
Juniper Kestrel Larkin Meadowcroft Nettlefold Orchardson Pennywell Quillfeather Rushbrook Sedgwick
Thornbury Underhill Vineyard Wetherby Yarrow Appleyard Barleycorn Clayworth Dovecot Fenwick Gorse
Haymaker Inkpen Jarrow Kingfisher Lindenau Mossberg Northcote Oatway Plumtree Reedham Saltmarsh
Tanglewood Upfield Vetchling Willowby Rosenbaum Steinbach Waldmann Åkerlund Bjørndal Çiçek Dvořáček
Échassier Fjällström García-Huerta Jiménez Kovács Łąkowski Müllerson Nuñez Öztürk Pêcheur Šípková
Żurawski O'Meadow D'Alberi van-der-Weide Nakaniwa Hanazono Caowen Linshu Chenhua""".split()

GIVENS = """Ada Bruno Clara David Edith Farid Greta Hanna Ivo Jana Karim Lena Milan Nora Oskar Petra
Quentin Rosa Stefan Thea Ugo Vera Walid Xenia Yusuf Zoë Álvaro Bénédicte Jürgen Márta Søren Wei Min
Haruto Aiko Priya Ravi Amara Kofi Lerato""".split()

PLACES = [
    "Port Arbour, Norland",
    "Fennigstadt, Ostmark",
    "Ville-aux-Prés, Provence",
    "Lindhöhe, Waldland",
    "San Olivo, Costa Verde",
    "Appleby Vale, Southmoor",
    "Łąki Wielkie, Dolina",
    "Hanamachi, Midori",
    "Kwa-Bustani, Mashariki",
    "Ribeirão das Flores, Serra Alta",
]

FACULTIES = [
    "Department of Orchard Science",
    "School of Rural Geography",
    "Institute for Garden History",
    "Faculty of Applied Botany",
    "Centre for Community Learning",
    "Unit of River Ecology",
    "Laboratory of Acoustic Meadows",
    "Division of Shared Kitchens",
]

JOURNALS = [
    ("Journal of Garden Studies", "J Gard Stud", "Arbour Press"),
    ("Annals of River Ecology", "Ann River Ecol", "Norland Academic"),
    ("International Review of Orchard Science", "Int Rev Orch Sci", "Arbour Press"),
    ("Meadow & Hedge", "Meadow Hedge", "Southmoor Publishing"),
    ("Archives of Rural Learning", "Arch Rural Learn", "Fennig Verlag"),
    ("Revue des jardins partagés", "Rev Jard Part", "Éditions des Prés"),
    ("Zeitschrift für Waldkunde", "Z Waldkd", "Fennig Verlag"),
    ("Community Kitchens Quarterly", "Community Kitch Q", "Southmoor Publishing"),
    ("BMC-like Open Botany", "Open Bot", "Open Leaf Ltd."),
    ("Proceedings of the Society for Seasonal Research", "Proc Soc Seas Res", "Norland Academic"),
    ("Acta Hortensis Minora", "Acta Hortens Min", "Midori House"),
    ("Sound, Soil & Society", "Sound Soil Soc", "Arbour Press"),
]

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

NOTES = [
    "Export Date: 14 March 2024; Cited By: 12; Correspondence Address: see the journal's page",
    "Accession Number: {serial}. Language: English. Entry Date: 20230401. Publication Type: Article. "
    "Supplemental: charts, tables/charts. Journal Subset: Peer Reviewed. Grant Information: none.",
    "screening: maybe, ask the second reader",
    "Times Cited: 4. Usage Count (Last 180 Days): 1",
]

LANGUAGES = [("English", "eng")] * 17 + [("French", "fre"), ("German", "ger"), ("Spanish", "spa")]
