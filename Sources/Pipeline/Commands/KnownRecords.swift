import Formats
import FoundationEssentials
import Glibc
package import ReviewModel

/// The records that earlier runs of `dedupe` have seen, kept in a file of JSON Lines.
///
/// New records are grouped together with all of these, so that the groups are those that all exports
/// at once would give; the exports themselves are not needed again. It spares reading and keeping
/// the exports, not comparing: all records are compared anew, and held while that lasts.
package struct KnownRecords: Sendable {
  package let records: [Record]
  private let path: String

  /// Reads an index; a file that is not there yet is an empty one.
  package static func read(_ path: String) throws -> KnownRecords {
    guard FileAccess.exists(path) else { return KnownRecords(records: [], path: path) }
    let bytes = try FileBytes(path: path)
    let readings = SourceFile.files(name: path, bytes: bytes).map { FileReading($0) }
    guard bytes.isEmpty || readings.allSatisfy({ $0.format == .jsonLines }) else {
      throw PipelineFailure(
        .unreadableInput,
        "‘\(path)’ is no index of ours",
        help: "name a file that is not there yet, or one that --index has made; nothing was written"
      )
    }
    let records = readings.flatMap(\.records)
    let lines = bytes.split(separator: UInt8(ascii: "\n")).count
    guard records.count == lines else {
      throw PipelineFailure(
        .unreadableInput,
        "the index ‘\(path)’ has \(lines) lines, of which \(records.count) are records",
        help: "restore it, or name another file and all exports again; nothing was written"
      )
    }
    return KnownRecords(records: records, path: path)
  }

  /// Adds records to the file, each once; one that is there already adds nothing.
  package func keep(_ newcomers: [Record]) throws {
    var known = Set(records.map(Self.key))
    var bytes = FileAccess.exists(path) ? try FileAccess.read(path) : []
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    for var record in newcomers where known.insert(Self.key(record)).inserted {
      record.fields = []
      JSONLinesWriter.append(record, to: &bytes)
    }
    let fresh = "\(path).new-\(getpid())"
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: fresh))
    } catch {
      _ = unlink(fresh)
      throw PipelineFailure(.disk, "the index ‘\(path)’ cannot be written")
    }
    guard rename(fresh, path) == 0 else {
      _ = unlink(fresh)
      throw PipelineFailure(.disk, "the index ‘\(path)’ cannot be replaced")
    }
  }

  private static func key(_ record: Record) -> String {
    var digest = RecordDigest()
    digest.add(record)
    return record.id.text + digest.text
  }
}
