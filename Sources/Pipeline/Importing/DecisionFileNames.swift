import Formats
import ReviewModel

/// The decision files of one kind: whose they are, and what stands in them.
struct DecisionFileNames {
  private let pipeline: String
  private let kind: SheetKind
  /// The names of the files that are there, by what they are in lower case.
  private var names: [String: String] = [:]
  private var known: [String: [String: [[String]]]] = [:]

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
    var name = String((person ?? "").unicodeScalars.map { Self.isPlain($0) ? Character($0) : "-" })
    while name.hasPrefix(".") || name.hasPrefix(" ") { name.removeFirst() }
    while name.hasSuffix(" ") { name.removeLast() }
    guard !name.isEmpty else {
      throw PipelineFailure(
        .usage,
        "the export does not say who decided",
        help: "name the person with --reviewer; ‘adjudicated’ for what people have agreed on"
      )
    }
    if let there = names[name.lowercased()] { return there }
    names[name.lowercased()] = name
    return name
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar != "/" && scalar != "\\"
  }

  /// What becomes of a row: it is in the file already, and counts or not, or it is not there yet.
  ///
  /// What a person changed here after an import must not be undone by the next one.
  mutating func state(of row: ImportedRow) throws(PipelineFailure) -> ImportedRow.State {
    let there = try rows(like: row)
    let cells = Self.telling.map { row.cells[$0] ?? "" }
    guard let last = there.last, last != cells else { return there.isEmpty ? row.state : .known }
    let wasSaid = there.contains { $0[0] == cells[0] } && last[0] != cells[0]
    return wasSaid || there.contains(cells) ? .superseded : row.state
  }

  /// The verdict in the file that a row is going to change.
  mutating func changedVerdict(by row: ImportedRow) throws(PipelineFailure) -> String? {
    guard row.isFresh, let last = try rows(like: row).last?[0] else { return nil }
    return last == row.verdict.rawValue ? nil : last
  }

  /// What the person's file says of the record, in its order.
  private mutating func rows(like row: ImportedRow) throws(PipelineFailure) -> [[String]] {
    if known[row.reviewer] == nil {
      let file = try DecisionFile(pipeline: pipeline, kind: kind, reviewer: row.reviewer)
      known[row.reviewer] = try file.rows(Self.telling)
    }
    return known[row.reviewer]?[row.record] ?? []
  }

  /// What makes two rows on a record the same; the verdict is the first.
  private static let telling = ["verdict", "criterion", "note"]
}
