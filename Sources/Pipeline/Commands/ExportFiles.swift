import Formats
package import ReviewModel

/// Export files that a person named, read in their order.
package struct ExportFiles: Sendable {
  /// Empty where the records were taken one by one.
  package private(set) var records: [Record] = []
  package private(set) var diagnostics: [Diagnostic] = []
  private var unread = 0
  private let count: Int

  /// Whether none of the files could be read.
  package var nothingWasRead: Bool { unread == count }

  /// Reads files, or standard input where a name is `-`.
  package static func read(_ names: [String], jobs: Int) async throws -> ExportFiles {
    var records: [Record] = []
    var files = try forEachRecord(of: names) { records.append($0) }
    files.records = records
    return files
  }

  /// Reads files and hands their records over one by one, so that none need be held.
  package static func forEachRecord(
    of names: [String],
    _ take: (Record) -> Void
  ) throws -> ExportFiles {
    try requireAny(of: names)
    var files = ExportFiles(count: names.count)
    for name in names { files.read(name, take) }
    return files
  }

  private init(count: Int) {
    self.count = count
  }

  private mutating func read(_ name: String, _ take: (Record) -> Void) {
    switch NamedFile.opened(name) {
    case .failure(let failure):
      unread += 1
      diagnostics.append(failure.diagnostic)
    case .success(let files):
      var wasRead = false
      for file in files {
        var stream = RecordStream(file)
        stream.forEach(take)
        wasRead = wasRead || stream.unread == nil || stream.recordCount > 0
        diagnostics += stream.diagnostics
      }
      if !wasRead { unread += 1 }
    }
  }

  /// Throws where not one of the files is there.
  static func requireAny(of names: [String]) throws {
    guard let first = names.first, names.allSatisfy({ $0 != "-" && !FileAccess.exists($0) }) else {
      return
    }
    throw PipelineFailure(.missingInput, "there is no file ‘\(first)’", help: "check the name")
  }
}
