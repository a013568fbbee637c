import Foundation

/// The Swift files of the package, as text.
struct SourceTree {
  struct File {
    /// Relative to the package, with `/` between folders.
    let path: String
    let text: String

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    var name: String { URL(fileURLWithPath: path).lastPathComponent }
    /// The target that the file belongs to.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    /// The modules that the file imports.
    var imports: [String] {
      lines.compactMap { line in
        line.firstMatch(
          of:
            /^(?:@\S+ )*(?:package |private |internal )?import (?:struct |class |enum |func |protocol )?(\w+)/
        )
        .map { String($0.1) }
      }
    }

    /// The text without comments and strings.
    var code: String {
      text.replacing(/\/\/[^\n]*/, with: "").replacing(/"(?:\\.|[^"\\\n])*"/, with: "\"\"")
    }
  }

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let sources = files(in: "Sources")
  static let tests = files(in: "Tests")

  /// A text file of the package, by its path.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  static func files(in folder: String, ending: String = ".swift") -> [File] {
    let base = root.appendingPathComponent(folder).path
    let found = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix(ending) }.sorted().compactMap { path in
      (try? text("\(folder)/\(path)")).map { File(path: "\(folder)/\(path)", text: $0) }
    }
  }
}
