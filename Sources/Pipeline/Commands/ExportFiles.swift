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
    let missing = names.filter { $0 != "-" && !FileBytes.exists($0) }
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
    for (index, name) in names.filter({ !missing.contains($0) }).enumerated() {
      let reading = read(name, number: index)
      if reading.isRefused { unread += 1 }
      records += reading.records
      diagnostics += reading.diagnostics
    }
    return ExportFiles(
      records: records,
      diagnostics: diagnostics,
      nothingWasRead: unread == names.count
    )
  }

  private static func read(_ name: String, number: Int) -> FileReading.Result {
    guard !FileBytes.isFolder(name) else { return .refused(name, "it is a folder") }
    do {
      let bytes = name == "-" ? try StandardInput.bytes() : try FileBytes.read(name)
      return FileReading.read(SourceFile(name: name, bytes: bytes))
    } catch {
      return .refused(name, "it cannot be opened")
    }
  }
}
