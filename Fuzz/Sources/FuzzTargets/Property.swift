import Formats
import ReviewModel

/// What holds of every reading, whatever was read; a property that does not stops the process.
enum Property {
  static func file(_ bytes: [UInt8]) -> SourceFile { SourceFile(name: "fuzz", bytes: bytes) }

  static func holdForReading(_ reading: FileReading, of bytes: [UInt8]) {
    for record in reading.records {
      let origin = record.origin
      require(0 <= origin.start && origin.start <= origin.end, "the origin is backwards")
      require(origin.end <= bytes.count, "the origin lies outside the file")
      require(record.id.text.hasPrefix("r"), "the record has no ID")
    }
    for diagnostic in reading.diagnostics {
      require(!diagnostic.rule.isEmpty, "a diagnostic has no rule")
    }
    // Twenty of each rule are told one by one.
    require(reading.diagnostics.count < 2_000, "diagnostics without bound")
  }

  static func holdForRepetition(_ reading: FileReading, of bytes: [UInt8]) {
    let second = FileReading(file(bytes))
    require(reading.records == second.records, "two readings give two lists of records")
    require(reading.diagnostics == second.diagnostics, "two readings give two lists of diagnostics")
  }

  static func holdForRoundTrips(_ records: [Record]) {
    guard !records.isEmpty else { return }
    let contents = records.map(content)
    let ris = read(RISWriter.text(records), as: .ris)
    require(ris.map(content) == contents, "RIS gives other records back")
    let lines = read(JSONLinesWriter.text(records), as: .jsonLines)
    require(lines.map(content) == contents, "JSON Lines give other records back")
    require(lines.map(\.fields) == records.map(\.fields), "JSON Lines give other fields back")
    require(lines.map(\.id) == records.map(\.id), "JSON Lines give other IDs back")
  }

  private static func read(_ text: String, as format: Format) -> [Record] {
    FileReading(SourceFile(name: "again", bytes: Array(text.utf8)), as: format).records
  }

  /// What a record says, without where and how it was read.
  private static func content(_ record: Record) -> String {
    JSONLinesWriter.line(record, omitting: [.id, .fields, .origin])
  }

  private static func require(_ condition: Bool, _ promise: StaticString) {
    // A precondition would not say its promise in a release build.
    if !condition { fatalError("\(promise)") }
  }
}
