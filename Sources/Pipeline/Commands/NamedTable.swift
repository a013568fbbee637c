import Formats
import ReviewModel

/// A CSV file that a person named, with the columns that are needed.
enum NamedTable {
  static func read(_ name: String, columns: [String]) throws -> CSVDocument {
    guard FileAccess.exists(name) else {
      throw PipelineFailure(.missingInput, "there is no file ‘\(name)’", help: "check the name")
    }
    guard !FileAccess.isFolder(name), let bytes = try? FileAccess.read(name) else {
      throw PipelineFailure(.unreadableInput, "‘\(name)’ cannot be opened as a file")
    }
    guard let document = try? CSVReader.read(bytes) else {
      throw PipelineFailure(
        .unreadableInput,
        "‘\(name)’ is not text",
        help: "save it as CSV in UTF-8"
      )
    }
    let missing = columns.filter { document.column($0) == nil }
    guard missing.isEmpty else {
      let names = missing.map { "‘\($0)’" }.joined(separator: ", ")
      let there = document.header.prefix(12).joined(separator: ", ")
      throw PipelineFailure(
        .unreadableInput,
        "‘\(name)’ has no column \(names)",
        help: there.isEmpty ? "the file is empty" : "its columns are \(there)"
      )
    }
    return document
  }
}
