import ReviewModel

/// What the counts by source say, in sentences.
struct OverlapSummary: Sendable {
  let overlap: SourceOverlap

  /// Whether two sources or more hold reports, so that there is something to draw.
  var isWorthDrawing: Bool { holders > 1 }

  /// What became of the records; the name of a lone source stands in it as somebody's text.
  var sentence: [Inline] {
    guard overlap.records > 0 else { return ["No record was read: no source overlaps another."] }
    let records = Self.counted(overlap.records, "record")
    let within = overlap.duplicatesWithin
    guard isWorthDrawing else {
      let name = overlap.sources.first { $0.reports > 0 }?.name ?? ""
      return [
        "\(records) came from one source, ", Self.named(name),
        """
        : \(within) \(within == 1 ? "was a duplicate" : "were duplicates") within it, and \
        \(left). No source overlaps another.
        """,
      ]
    }
    let alone = overlap.reportsInOneSource
    return [
      """
      \(records) came from \(holders) sources. \(within) \
      \(within == 1 ? "was a duplicate" : "were duplicates") within a source and \
      \(overlap.duplicatesBetween) between sources, so that \(left): \(alone) in one source \
      only, \(overlap.reports - alone) in several.
      """
    ]
  }

  /// That files are missing in the numbers, where it is so.
  var caution: String? {
    let incomplete = overlap.sources.count { !$0.isComplete }
    if incomplete == 0 { return nil }
    return """
      Files of \(Self.counted(incomplete, "source")) could not be read: all numbers here are of the \
      records that were read.
      """
  }

  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// A name for places that take one short line of plain text.
  static func shown(_ source: String) -> String {
    let words = Markup.withoutDirections(source).split(whereSeparator: \.isWhitespace)
    let scalars = words.joined(separator: " ").unicodeScalars
    if scalars.isEmpty { return "not stated" }
    return String(String.UnicodeScalarView(scalars.prefix(200)))
  }

  static func named(_ source: String) -> Inline {
    source.isEmpty ? "not stated" : .foreign(source)
  }

  private var holders: Int { overlap.sources.count { $0.reports > 0 } }

  private var left: String {
    "\(Self.counted(overlap.reports, "report")) \(overlap.reports == 1 ? "is" : "are") left"
  }
}
