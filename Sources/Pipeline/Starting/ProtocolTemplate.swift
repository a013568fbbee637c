/// The protocol that a new review starts from.
enum ProtocolTemplate {
  static func text(title: String, sources: [String]) -> String {
    """
    # The plan of the review. What is left out stands as "not stated" in the report.
    # Lines that begin with # are comments: take the # away to use them.

    review:
      title: \(quoted(title))
      # question: What do you want to know?
      # version: "1"
      # framework:
      #   name: PICo
      #   elements:
      #     Population: who
      #     Interest: what
      #     Context: where
      # registration: {register: PROSPERO, number: CRD00000000000}
      # team:
      #   - {name: Your name, roles: [screening, extraction]}
      # amendments:
      #   - {date: 2026-01-31, change: what changed, reason: why}
      # funding: none
      # interests: none

    # One entry for each place that was searched; files are looked for under the corpus folder.
    \(sources.isEmpty ? exampleSource : entries(sources))

    deduplication:
      merge: [same]          # records of the same report; versions of one work are linked

    screening:
      reviewers: 2           # people who decide on each record
      accept_proposals: false
      # stopping: {target: 0.95, confidence: 0.95}   # name it before you begin; then stopped: DATE
      # allocation: {people: [ann, ben], share: 1}   # who screens what; share: what several people read
      # audit: {sample: 100}                         # of what nobody has read
      criteria: []
      # Rules propose, people decide. Terms are words, * at a word's end, "quoted phrases" and A NEAR/3 B.
      #  - id: I1
      #    kind: include
      #    at: title-abstract
      #    label: About the subject of the review
      #    when: {field: [title, abstract], terms: ["subject*"]}
      #  - id: E1
      #    kind: exclude
      #    at: title-abstract
      #    label: Not a report of a study
      #    when: {design: [protocol, editorial, letter]}
      # A design is read from the title and from the type that the database gives; in an abstract its words
      # only flag the record. Other conditions: type, language, year, retracted, any, all, not.

    eligibility:
      assess_on: full-text   # or: abstract
      reviewers: 2
      # order_of_reasons: [E1]

    extraction:
      coders: 1

    appraisal:
      tools: []              # CASP, RATS
      reviewers: 1

    synthesis:
      tables: [T1, T2, T3, T4, T5, T7, T9, T12, T13, T15]
      columns: []            # branches of the codebook: the columns of T5 and the rows of T7
      voices: [staff, managers, service-users, mixed, unstated]
      subgroups: [country, design]

    """
  }

  private static let exampleSource = """
    # sources:
    #   - name: PubMed
    #     kind: database     # database, register, website, organisation, citation-search, other
    #     files: ["pubmed/**"]
    #     platform: PubMed, National Library of Medicine
    #     date_searched: 2026-01-31
    #     strategy: the search, word for word
    #     limits: none
    #     columns: {Naslov: title, Leto: year}   # of tables whose headers are not understood
    """

  private static func entries(_ folders: [String]) -> String {
    "sources:\n"
      + folders.map { folder in
        """
          - name: \(quoted(folder))
            kind: database     # database, register, website, organisation, citation-search, other
            files: [\(quoted("\(folder)/**"))]
            # platform: name and platform of the database
            # date_searched: 2026-01-31
            # strategy: the search, word for word
            # limits: none
        """
      }.joined(separator: "\n")
  }

  /// A text as YAML writes it between double quotes.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.value < 0x20: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
