/// A file of the package, cut up once for all the questions that tests ask of it.
struct SourceText: Sendable {
  /// Relative to the package, with `/` between folders.
  let path: String
  let text: String
  let lines: [Substring]
  /// The lines without comments, and with every string literal emptied.
  let code: [String]
  /// The modules that the file imports.
  let imports: [String]

  init(path: String, text: String) {
    self.path = path
    self.text = text
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    code = lines.map(Self.stripped)
    imports = lines.compactMap { line in
      var words = line.split(separator: " ")
      while let first = words.first, first.hasPrefix("@") || ["package", "private"].contains(first)
      {
        words.removeFirst()
      }
      return words.first == "import" ? words.last.map(String.init) : nil
    }
  }

  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The target that the file belongs to.
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// Whether any of some words stand in the code.
  func says(_ words: String...) -> Bool {
    words.contains { word in code.contains { $0.contains(word) } }
  }

  /// The names of the types that the file declares or extends, with their lines from 0.
  var declarations: [(kind: Substring, name: Substring, line: Int)] {
    let kinds: Set<Substring> = ["struct", "class", "enum", "actor", "protocol", "extension"]
    return code.enumerated().flatMap { number, line in
      let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }
      return words.indices.dropLast().filter { kinds.contains(words[$0]) }.map {
        (words[$0], words[$0 + 1], number)
      }
    }
  }

  private static func stripped(_ line: Substring) -> String {
    var result: [UInt8] = []
    var isInString = false
    var previous: UInt8 = 0
    for byte in line.utf8 {
      if isInString {
        if byte == UInt8(ascii: "\""), previous != UInt8(ascii: "\\") { isInString = false }
      } else if byte == UInt8(ascii: "\"") {
        isInString = true
      } else if byte == UInt8(ascii: "/"), previous == UInt8(ascii: "/") {
        result.removeLast()
        break
      } else {
        result.append(byte)
      }
      previous = byte
    }
    return String(decoding: result, as: UTF8.self)
  }
}
