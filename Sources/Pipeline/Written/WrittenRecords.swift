import Formats
import FoundationEssentials
import ReviewModel

/// The records of `1-identification/records.jsonl`, with the origins that they were written with.
enum WrittenRecords {
  static let file = "1-identification/records.jsonl"

  /// The records in order, and the numbers of lines that are none.
  static func read(_ bytes: [UInt8]) -> (records: [Record], unreadable: [Int]) {
    let origins = origins(in: bytes)
    var records: [Record] = []
    var lines = Set(origins.indices.map { $0 + 1 })
    // What the reader throws leaves lines over, and those are reported.
    try? JSONLinesReader().read(SourceFile(name: file, bytes: bytes)) { event in
      guard case .record(var record) = event, origins.indices.contains(record.origin.line - 1),
        let origin = origins[record.origin.line - 1]
      else { return }
      lines.remove(record.origin.line)
      record.origin = origin
      records.append(record)
    }
    return (records, lines.sorted())
  }

  private struct Line: Decodable {
    let origin: Origin
  }

  /// The origin on each line; nil where it cannot be read.
  private static func origins(in bytes: [UInt8]) -> [Origin?] {
    let decoder = JSONDecoder()
    return bytes.split(separator: UInt8(ascii: "\n")).map { line in
      (try? decoder.decode(Line.self, from: Data(line)))?.origin
    }
  }
}
