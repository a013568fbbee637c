import Pipeline

/// A small review that shows everything: duplicates, decisions, codings, a full text.
enum SmallReview {
  /// The review after a run, in a folder of its own.
  static func run() async throws -> ReviewFolder {
    let folder = try ReviewFolder(name: "hives")
    try write(to: folder)
    try await folder.run()
    return folder
  }

  static func write(to folder: ReviewFolder) throws {
    try folder.write(exports, to: "Corpus/hives/library/export.ris")
    try folder.write(page, to: "Corpus/hives/web/page.txt")
    try folder.write(fullText, to: "Corpus/hives/full-texts/10.1000_hives.txt")
    try folder.write(plan, to: "Pipelines/hives/protocol.yaml")
    try folder.write(codebook, to: "Pipelines/hives/codebook.yaml")
    for (path, text) in decisions {
      try folder.write(text, to: "Pipelines/hives/decisions/\(path)")
    }
  }

  static let exports = """
    TY  - JOUR
    ID  - b1
    TI  - Beekeepers and the naming of hives: an interview study
    AU  - Marrow, Ida
    PY  - 2019
    DO  - 10.1000/hives
    AB  - Background: Hives are given names. Methods: We interviewed beekeepers (n=14) in Wales. \
    Results: Beekeepers described naming a hive as a way of caring for it. Conclusions: Names matter.
    ER  - 

    TY  - JOUR
    ID  - b2
    TI  - Beekeepers and the Naming of Hives: An Interview Study
    AU  - Marrow, I.
    PY  - 2019
    DO  - https://doi.org/10.1000/HIVES
    ER  - 

    TY  - JOUR
    ID  - b3
    TI  - Honey prices in port towns
    AU  - Quill, Jo
    PY  - 2011
    ER  - 

    TY  - JOUR
    ID  - b4
    TI  - Hive names as wayfinding
    AU  - Larch, Tom
    PY  - 2014
    AB  - Results: Beekeepers said that names help them to find a hive, rather than to care for it.
    ER  - 

    """

  private static let page = """
    Accept cookies

    Naming your hive

    A short guide for people who keep bees.

    Many beekeepers give their hives names. Some say that a name makes it easier to talk about a
    hive with others, and some that it makes them look more often.

    Share this page

    """

  private static let fullText = """
    Beekeepers and the naming of hives: an interview study

    doi: 10.1000/hives

    Results

    Beekeepers told us that caring for a hive begins with its name. Some were not sure.

    """

  private static let plan = """
    review: {title: What hives are called}
    sources:
      - {name: Library, kind: database, files: ["library/*"]}
      - {name: Web, kind: website, files: ["web/*"]}
    screening:
      reviewers: 1
      criteria:
        - {id: I1, kind: include, at: title-abstract, label: Hives, when: {terms: ["hive*"]}}
        - {id: F1, kind: exclude, at: full-text, label: Not about caring, when: {terms: [wayfinding]}}
    eligibility: {assess_on: abstract, reviewers: 1, order_of_reasons: [F1]}
    appraisal: {tools: [CASP]}
    synthesis: {columns: [CARE], voices: [staff, unstated], subgroups: [design]}

    """

  private static let codebook = """
    version: "1"
    codes:
      - {id: CARE, label: Naming as care, terms: ["caring", "care"]}
    voices:
      staff: ["beekeeper*"]

    """

  private static let decisions = [
    "title-abstract/ann.csv": "record,verdict\n10.1000/hives,include\nb3,exclude\nb4,include\n",
    "full-text/ann.csv": "record,verdict,criterion\n10.1000/hives,include,\nb4,exclude,F1\n",
    "extraction/ann.csv": """
    record,field,quote,code,action
    10.1000/hives,abstract,Beekeepers described naming a hive as a way of caring for it.,CARE,confirm

    """,
    "appraisal/ann.csv": "study,tool,item,answer\n10.1000/hives,CASP,1,yes\n",
  ]
}
