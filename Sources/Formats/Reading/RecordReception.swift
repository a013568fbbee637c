import ReviewModel

/// Takes what a reader emits, completes it, and keeps it within the limits.
struct RecordReception {
  private(set) var records: [Record] = []
  private let file: SourceFile
  private let digest: String
  private let source: String
  private let limits: ReadLimits
  private var noticed = NoticedRules()

  init(file: SourceFile, digest: String, source: String, limits: ReadLimits) {
    self.file = file
    self.digest = digest
    self.source = source
    self.limits = limits
  }

  var diagnostics: [Diagnostic] { noticed.diagnostics }

  mutating func take(_ event: ReadEvent) throws {
    switch event {
    case .diagnostic(let diagnostic): noticed.add(diagnostic)
    case .record(let record): try take(record)
    }
  }

  private mutating func take(_ record: Record) throws {
    guard records.count < limits.records else {
      let reason = "read up to \(limits.records) records, and there are more"
      throw ReadStop(rule: "too-many-records", reason: reason)
    }
    var record = record
    record.origin.file = file.name
    record.origin.digest = digest
    record.origin.source = source
    cut(&record)
    RecordCompletion.complete(&record)
    record.id = identity(of: record)
    if record.title == nil { reportMissingTitle(record) }
    records.append(record)
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
    let isLong = record.fields.contains { $0.value.utf8.count > limits.fieldBytes }
    guard isLong || record.fields.count > limits.fieldsPerRecord else { return }
    record.fields = record.fields.prefix(limits.fieldsPerRecord).map {
      RawField($0.tag, Self.prefix($0.value, limits.fieldBytes))
    }
    for key in RecordKey.content {
      guard let text = key.text, let value = record[keyPath: text] else { continue }
      record[keyPath: text] = Self.prefix(value, limits.fieldBytes)
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
