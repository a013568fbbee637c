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

  /// Adds a row under the columns that the file has, in one piece and to the disk.
  ///
  /// What a spreadsheet has made of the file is kept; where the row could not be read back from
  /// behind it, nothing is written.
  func append(_ cells: [String: String]) throws(PipelineFailure) {
    let before = FileAccess.exists(path) ? try read() : []
    let document = try parsed(before)
    var addition: [UInt8] = []
    if document.header.isEmpty { Self.write(Self.columns, to: &addition) }
    if let last = before.last, last != 0x0A, last != 0x0D { addition.append(0x0A) }
    let header = document.header.isEmpty ? Self.columns : document.header
    Self.write(header.map { cells[$0.lowercased()] ?? "" }, to: &addition)
    try check(before + addition, beyond: document, cells)
    try write(addition)
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
    _ cells: [String: String]
  ) throws(PipelineFailure) {
    let after = try parsed(bytes)
    guard let row = after.rows.last, Array(after.rows.dropLast()) == before.rows,
      Self.columns.prefix(3).allSatisfy({ after.cell($0, of: row) == cells[$0] })
    else { throw unusual }
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
