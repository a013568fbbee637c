import Formats
import ReviewModel

/// The decision files of one kind: whose they are, and what stands in them.
struct DecisionFileNames {
  private let pipeline: String
  private let kind: SheetKind
  /// The names of the files that are there, by what they are in lower case.
  private var names: [String: String] = [:]
  private var known: [String: [String: [String]]] = [:]

  init(pipeline: String, kind: SheetKind) {
    (self.pipeline, self.kind) = (pipeline, kind)
    let files = (try? FolderListing("\(pipeline)/decisions/\(kind.rawValue)"))?.files ?? []
    for file in files where file.hasSuffix(".csv") && !file.contains("/") {
      let name = String(file.dropLast(4))
      names[name.lowercased()] = name
    }
  }

  /// The name of a person's file: one that is there, whatever its case, or the person's own.
  mutating func name(of person: String?) throws(PipelineFailure) -> String {
    guard let person else {
      throw PipelineFailure(
        .usage,
        "the export does not say who decided",
        help: "name the person with --reviewer; ‘adjudicated’ for what people have agreed on"
      )
    }
    var name = String(person.map { $0 == "/" || $0 == "\\" || $0.isNewline ? "-" : $0 })
    while name.hasPrefix(".") { name.removeFirst() }
    if let there = names[name.lowercased()] { return there }
    names[name.lowercased()] = name
    return name
  }

  /// Whether the last row of a person on a record says the same.
  mutating func isKnown(_ row: ImportedRow) throws(PipelineFailure) -> Bool {
    if known[row.reviewer] == nil {
      let file = try DecisionFile(pipeline: pipeline, kind: kind, reviewer: row.reviewer)
      known[row.reviewer] = try file.lastRows(Self.telling)
    }
    let cells = Self.telling.map { row.cells[$0] ?? "" }
    guard known[row.reviewer]?[row.record] != cells else { return true }
    known[row.reviewer]?[row.record] = cells
    return false
  }

  /// What makes two rows on a record the same.
  private static let telling = ["verdict", "criterion", "note"]
}
