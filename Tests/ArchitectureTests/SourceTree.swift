import Foundation

/// The Swift files of the package, as text.
enum SourceTree {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let sources = files(in: "Sources")

  /// A text file of the package, by its path.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  static func files(in folder: String, ending: String = ".swift") -> [SourceText] {
    let base = root.appendingPathComponent(folder).path
    let found = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix(ending) }.sorted().compactMap { path in
      (try? text("\(folder)/\(path)")).map { SourceText(path: "\(folder)/\(path)", text: $0) }
    }
  }
}
