import ReviewModel

/// Takes what a reader emits, completes it, and keeps it within the limits.
struct RecordReception {
  private(set) var recordCount = 0
  private(set) var fieldCount = 0
  private let file: SourceFile
  private let options: ReadOptions
  private var noticed = NoticedRules()

  init(file: SourceFile, options: ReadOptions) {
    self.file = file
    self.options = options
  }

  var diagnostics: [Diagnostic] { noticed.diagnostics }

  mutating func notice(_ diagnostic: Diagnostic) { noticed.add(diagnostic) }

  /// Completes a record.
  mutating func receive(_ record: inout Record) throws {
    guard recordCount < options.limits.records else {
      let reason = "read up to \(options.limits.records) records, and there are more"
      throw ReadStop(rule: "too-many-records", reason: reason)
    }
    recordCount += 1
    fieldCount += record.fields.count
    record.origin.file = file.name
    // What stands at the end of a text that was decoded can seem to lie behind the file.
    record.origin.end = min(record.origin.end, file.bytes.count)
    record.origin.start = min(record.origin.start, record.origin.end)
    record.origin.digest = options.digest
    record.origin.source = options.source
    cut(&record)
    RecordCompletion.complete(&record)
    if options.identifies { record.id = identity(of: record) }
    if record.title == nil { reportMissingTitle(record) }
  }

  private func identity(of record: Record) -> Record.ID {
    // A record from JSON Lines whose identity rests on other bytes keeps it.
    if !record.id.text.isEmpty, !RecordIdentity.isDescribed(record) { return record.id }
    let count = file.bytes.count
    let start = min(max(0, record.origin.start), count)
    let end = min(max(start, record.origin.end), count)
    return RecordIdentity.id(of: record, bytes: file.bytes[start..<end])
  }

  private mutating func cut(_ record: inout Record) {
    let isLong = record.fields.longestValue > options.limits.fieldBytes
    guard isLong || record.fields.count > options.limits.fieldsPerRecord else { return }
    let kept = record.fields.prefix(options.limits.fieldsPerRecord).map {
      RawField($0.tag, Self.prefix($0.value, options.limits.fieldBytes))
    }
    record.fields = RawFields(kept)
    for key in RecordKey.content {
      guard let text = key.text, let value = record[keyPath: text] else { continue }
      record[keyPath: text] = Self.prefix(value, options.limits.fieldBytes)
    }
    let message = "record holds more than can be kept; the rest was left out"
    noticed.add(Diagnostic(.warning, rule: "too-long", message, at: record.origin.place))
  }

  private static func prefix(_ text: String, _ count: Int) -> String {
    text.utf8.count <= count
      ? text : String(decoding: Array(text.utf8.prefix(count)), as: UTF8.self)
  }

  private mutating func reportMissingTitle(_ record: Record) {
    let opening = record.fields.first.map { ["it begins with '\($0.tag)'"] } ?? []
    noticed.add(
      Diagnostic(
        .warning,
        rule: "missing-title",
        "record has no title",
        at: record.origin.place,
        notes: opening,
        help: "look the title up at the source; without it the record cannot be screened on title"
      )
    )
  }
}
