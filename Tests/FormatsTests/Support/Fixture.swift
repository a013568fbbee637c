import FoundationEssentials
import Testing

@testable import Formats

/// An export of our own beside what it should be read as.
struct Fixture: Sendable, CustomTestStringConvertible {
  let path: String
  /// Relative to the folder of fixtures.
  let name: String

  var testDescription: String { name }

  /// All fixtures of a folder whose expectation is written as JSON Lines beside them.
  static func all(in folder: String) -> [Fixture] {
    let root = "\(folders)/\(folder)"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return names.filter { !$0.contains(".expected.") && !$0.hasPrefix(".") }.sorted().map {
      Fixture(path: "\(root)/\($0)", name: "\(folder)/\($0)")
    }
  }

  static func named(_ name: String) throws -> SourceFile {
    let fixture = Fixture(path: "\(folders)/\(name)", name: name)
    return try fixture.file
  }

  var file: SourceFile {
    get throws {
      let data = try Data(contentsOf: URL(fileURLWithPath: path))
      return SourceFile(name: String(name.split(separator: "/").last ?? ""), bytes: Array(data))
    }
  }

  var expectationPath: String {
    let stem = path.lastIndex(of: ".").map { path[..<$0] } ?? path[...]
    return "\(stem).expected.json"
  }

  private static let folders: String = {
    let support = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return support.deletingLastPathComponent().appending(path: "Fixtures").path
  }()
}
