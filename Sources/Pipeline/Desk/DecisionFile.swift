import Formats
import FoundationEssentials
import Glibc

/// The file of one person's decisions, to which rows are only ever added.
struct DecisionFile {
  private let folder: String
  private let path: String

  /// The file below a pipeline's folder; a reviewer's name must be a file name.
  init(pipeline: String, kind: SheetKind, reviewer: String) throws(PipelineFailure) {
    let isName =
      !reviewer.isEmpty && !reviewer.hasPrefix(".")
      && !reviewer.unicodeScalars.contains { $0 == "/" || $0.value < 0x20 }
    guard isName else {
      throw PipelineFailure(
        .usage,
        "‘\(reviewer)’ cannot be the name of a file",
        help: "name the reviewer in letters, digits and hyphens"
      )
    }
    folder = "\(pipeline)/decisions/\(kind.rawValue)"
    path = "\(folder)/\(reviewer).csv"
  }

  private static let columns = [
    "record", "citation", "verdict", "criterion", "criteria", "round", "decided", "note",
  ]

  /// Columns of which a file may have none: without them a row says no less of what was decided.
  private static let dispensable: Set = ["citation", "criteria", "round", "decided"]

  /// Adds rows under the columns that the file has, in one piece and to the disk.
  ///
  /// What a spreadsheet has made of the file is kept; where the rows could not be read back from
  /// behind it, nothing is written.
  func append(_ rows: [[String: String]]) throws(PipelineFailure) {
    let before = FileAccess.exists(path) ? try read() : []
    let document = try parsed(before)
    var addition: [UInt8] = []
    if document.header.isEmpty { Self.write(Self.columns, to: &addition) }
    if let last = before.last, last != 0x0A, last != 0x0D { addition.append(0x0A) }
    let header = document.header.isEmpty ? Self.columns : document.header
    for cells in rows { Self.write(header.map { cells[$0.lowercased()] ?? "" }, to: &addition) }
    try check(before + addition, beyond: document, rows)
    try write(addition)
  }

  /// What stands in some columns of the rows of each record, in their order; empty where there is no
  /// file.
  func rows(_ columns: [String]) throws(PipelineFailure) -> [String: [[String]]] {
    guard FileAccess.exists(path) else { return [:] }
    let document = try parsed(try read())
    return Dictionary(grouping: document.rows) { document.cell("record", of: $0) }
      .mapValues { rows in rows.map { row in columns.map { document.cell($0, of: row) } } }
  }

  private func read() throws(PipelineFailure) -> [UInt8] {
    do {
      return try FileAccess.read(path)
    } catch {
      throw PipelineFailure(.disk, "the decisions ‘\(path)’ cannot be read")
    }
  }

  private func parsed(_ bytes: [UInt8]) throws(PipelineFailure) -> CSVDocument {
    do {
      return try CSVReader.read(bytes)
    } catch {
      throw unusual
    }
  }

  private func check(
    _ bytes: [UInt8],
    beyond before: CSVDocument,
    _ rows: [[String: String]]
  ) throws(PipelineFailure) {
    let after = try parsed(bytes)
    let added = after.rows.suffix(rows.count)
    let isReadBack = zip(added, rows).allSatisfy { row, cells in
      Self.columns.allSatisfy { column in
        let cell = cells[column] ?? ""
        let mayBeMissing = cell.isEmpty || Self.dispensable.contains(column)
        return mayBeMissing && after.column(column) == nil || after.cell(column, of: row) == cell
      }
    }
    guard isReadBack, Array(after.rows.dropLast(rows.count)) == before.rows else { throw unusual }
  }

  private var unusual: PipelineFailure {
    PipelineFailure(
      .unreadableInput,
      "a row cannot be added to ‘\(path)’ as it was saved",
      help: "save it as CSV (UTF-8, commas), with the columns of to-decide/; nothing was written"
    )
  }

  private static func write(_ cells: [String], to bytes: inout [UInt8]) {
    CSVTable.write(cells.map { CSVCell.text($0) }, to: &bytes)
  }

  private func write(_ bytes: [UInt8]) throws(PipelineFailure) {
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw unwritten }
    defer { close(descriptor) }
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
      throw unwritten
    }
  }

  private var unwritten: PipelineFailure {
    PipelineFailure(.disk, "‘\(path)’ cannot be written: \(String(cString: strerror(errno)))")
  }
}
