import ReviewModel

/// How full the fields of a record are: what decides which of several values a merged view takes.
///
/// With it the form of a merged view is put together from the forms of its records, which no longer
/// need to be there.
struct RecordFullness: Sendable, Hashable {
  /// The bits of the fields that have a value.
  private let filled: UInt32
  let type: RecordType
  /// Volume and issue as they were read, since what one says may stand in the other.
  let volume: String?
  let issue: String?
  let abstractRank: Int8
  let isTitleInCapitals: Bool
  let isContainerServer: Bool
  let isPublisherServer: Bool
  let abstractLength: Int32
  let authors: Int32
  let container: Int32
  let pages: Int32

  init(of record: borrowing Record, by words: inout FoldedText) {
    var filled: UInt32 = 0
    for field in Self.fields where !field.isEmpty(in: record) { filled |= field.bit }
    self.filled = filled
    type = record.type
    volume = record.volume
    issue = record.issue
    abstractRank = Int8(RecordRank.abstractRank(record))
    isTitleInCapitals = TitleCase.isAllCapitals(record.title ?? "")
    isContainerServer = DocumentNature.isServer(record.container, by: &words)
    isPublisherServer = DocumentNature.isServer(record.publisher, by: &words)
    abstractLength = Int32(clamping: record.abstract?.utf8.count ?? 0)
    authors = Int32(clamping: RecordField.authors.fullness(in: record))
    container = Int32(clamping: RecordField.container.fullness(in: record))
    pages = Int32(clamping: RecordField.pages.fullness(in: record))
  }

  private static let fields = RecordField.allCases

  /// How many fields have a value.
  var count: Int { filled.nonzeroBitCount }

  func has(_ field: RecordField) -> Bool {
    filled & field.bit != 0
  }
}
