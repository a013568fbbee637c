/// A file of a corpus, with its bytes or the reason why there are none.
package struct ExportFile: Sendable, Hashable {
  /// Relative to the corpus, with `/` between folders.
  package let path: String
  package let content: Content
  /// SHA-256 in hexadecimal; empty where the bytes could not be read.
  package let digest: String

  package init(path: String, content: Content, digest: String) {
    self.path = path
    self.content = content
    self.digest = digest
  }

  package enum Content: Sendable, Hashable {
    case bytes([UInt8])
    case unreadable(reason: String)
  }

  /// The folders above the file, and its name.
  var parts: [Substring] { path.split(separator: "/") }

  /// What the file is in a corpus, as far as its path says it.
  var role: Role {
    let name = parts.last.map(String.init) ?? ""
    let lower = name.lowercased()
    let isHidden = parts.contains { $0.hasPrefix(".") } || name.hasPrefix("~$")
    if isHidden || lower == "thumbs.db" || lower == "desktop.ini" { return .hidden }
    if parts.dropLast().contains("full-texts") { return .fullText }
    if lower.hasSuffix(".md") || lower == "readme" || lower == "readme.txt" { return .remark }
    return .export
  }

  enum Role: Sendable {
    /// Something of the system's, such as `.DS_Store`.
    case hidden
    /// Written by people for people, such as `README.md`.
    case remark
    case fullText
    case export
  }
}
