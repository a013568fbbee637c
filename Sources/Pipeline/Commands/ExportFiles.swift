import Formats
import FoundationEssentials
package import ReviewModel

/// Export files that a person named, read in their order.
package struct ExportFiles: Sendable {
  package let records: [Record]
  package let diagnostics: [Diagnostic]
  /// Whether none of the files could be read.
  package let nothingWasRead: Bool

  /// Reads files, or standard input where a name is `-`.
  package static func read(_ names: [String], jobs: Int) async throws -> ExportFiles {
    let missing = names.filter { $0 != "-" && !FileAccess.exists($0) }
    guard missing.count < names.count else {
      throw PipelineFailure(
        .missingInput,
        "there is no file ‘\(missing.first ?? "")’",
        help: "check the name"
      )
    }
    var records: [Record] = []
    var diagnostics = missing.map { name in
      Diagnostic(
        .error,
        rule: "missing-file",
        "there is no such file",
        at: Place(file: name),
        help: "check the name"
      )
    }
    var unread = missing.count
    for name in names.filter({ !missing.contains($0) }) {
      let reading = read(name)
      if reading.unread { unread += 1 }
      records += reading.records
      diagnostics += reading.diagnostics
    }
    return ExportFiles(
      records: records,
      diagnostics: diagnostics,
      nothingWasRead: unread == names.count
    )
  }

  private static func read(
    _ name: String
  ) -> (records: [Record], diagnostics: [Diagnostic], unread: Bool) {
    guard name == "-" || !FileAccess.isFolder(name) else { return refused(name, "it is a folder") }
    guard let bytes = try? name == "-" ? StandardInput.bytes() : FileAccess.read(name) else {
      return refused(name, "it cannot be opened")
    }
    let reading = FileReading(SourceFile(name: name, bytes: bytes))
    return (reading.records, reading.diagnostics, reading.unread != nil && reading.records.isEmpty)
  }

  private static func refused(
    _ name: String,
    _ reason: String
  ) -> (records: [Record], diagnostics: [Diagnostic], unread: Bool) {
    let diagnostic = Diagnostic(
      .error,
      rule: "unreadable-file",
      "file was not read: \(reason)",
      at: Place(file: name),
      help: "name an export file that can be opened"
    )
    return ([], [diagnostic], true)
  }
}
