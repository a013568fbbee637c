import Extraction
import ReviewModel

/// A small review about gardens, whose codebook and records the tests share.
enum Garden {
  static let codebook = Codebook(
    version: "1",
    note: nil,
    context: [["garden*"]],
    codes: [
      Code(
        id: Code.ID("TIDY"),
        label: "Tidiness",
        terms: ["tidy", "tidiness", "\"straight row*\""],
        findingTerms: ["order"],
        counterTerms: ["\"tidy sum\""]
      ),
      Code(id: Code.ID("TIDY.1"), label: "Rows", parent: Code.ID("TIDY"), terms: ["row*"]),
      Code(
        id: Code.ID("WILD"),
        label: "Wildness",
        terms: ["wild", "wildness", "meadow*"],
        requires: ["garden*", "plant*"]
      ),
    ],
    voices: [
      Codebook.VoiceTerms(voice: .staff, terms: ["gardener*", "staff", "\"garden worker*\""]),
      Codebook.VoiceTerms(voice: .managers, terms: ["owner*"]),
      Codebook.VoiceTerms(voice: .serviceUsers, terms: ["visitor*"]),
    ]
  )

  static func record(
    _ abstract: String?,
    title: String? = "Keeping a garden",
    id: String = "r1",
    statements: [String] = []
  ) -> Record {
    var record = Record(
      id: Record.ID(id),
      type: .article,
      origin: Origin(file: "garden.ris", start: 0, end: 1, line: 1)
    )
    record.title = title
    record.abstract = abstract
    record.citationStatements = statements.map { CitationStatement(text: $0) }
    return record
  }

  /// The candidates of an abstract.
  static func candidates(_ abstract: String, title: String? = "Keeping a garden") throws
    -> [Excerpt]
  {
    let record = record(abstract, title: title)
    return try CandidateFinder(codebook).candidates(in: record, of: Report.ID(record.id))
  }

  /// The characteristics of an abstract, by name.
  static func facts(_ abstract: String, title: String? = nil) throws -> [String: Characteristic] {
    let record = record(abstract, title: title)
    let found = try CharacteristicsFinder(codebook)
      .characteristics(of: record, report: Report.ID(record.id))
    return Dictionary(found.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// An abstract with all its parts.
  static let abstract = """
    Background: A tidy garden has long been the ideal. Aims: To explore what gardeners do. \
    Methods: Twelve gardeners were interviewed. Results: Gardeners valued straight rows. They spoke \
    of order. Conclusions: Owners should let meadows grow in the garden.
    """
}
