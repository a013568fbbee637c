import Formats
package import ReviewModel

/// Export files that a person named, read in their order.
package struct ExportFiles: Sendable {
  package let records: [Record]
  package let diagnostics: [Diagnostic]
  /// Whether none of the files could be read.
  package let nothingWasRead: Bool

  /// Reads files, or standard input where a name is `-`.
  package static func read(_ names: [String], jobs: Int) async throws -> ExportFiles {
    try requireAny(of: names)
    var records: [Record] = []
    var diagnostics: [Diagnostic] = []
    var unread = 0
    for name in names {
      switch NamedFile.opened(name) {
      case .failure(let failure):
        unread += 1
        diagnostics.append(failure.diagnostic)
      case .success(let files):
        let readings = files.map { FileReading($0) }
        if readings.allSatisfy({ $0.unread != nil && $0.records.isEmpty }) { unread += 1 }
        records += readings.flatMap(\.records)
        diagnostics += readings.flatMap(\.diagnostics)
      }
    }
    return ExportFiles(
      records: records,
      diagnostics: diagnostics,
      nothingWasRead: unread == names.count
    )
  }

  /// Throws where not one of the files is there.
  static func requireAny(of names: [String]) throws {
    guard let first = names.first, names.allSatisfy({ $0 != "-" && !FileAccess.exists($0) }) else {
      return
    }
    throw PipelineFailure(.missingInput, "there is no file ‘\(first)’", help: "check the name")
  }
}
