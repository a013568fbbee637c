import ReviewModel

/// Decodes line by line what is not clean UTF-8, and reports what it had to do.
struct LineRepair {
  private let name: String
  private var bytes: [UInt8] = []
  private var checkpoints: [DecodedText.Checkpoint] = []
  private var guessed: [Int] = []
  private var repaired: [Int] = []
  private var dropped: [Int] = []

  init(name: String) {
    self.name = name
  }

  /// Appends a line of the file with its line end.
  mutating func add(_ source: FileBytes, _ line: TextLine) {
    checkpoints.append(.init(decoded: bytes.count, original: line.start))
    let raw = source[line.start..<line.next]
    guard raw.contains(where: { $0 == 0 || $0 >= 0x80 }) else {
      bytes.append(contentsOf: raw)
      return
    }
    let kept = raw.filter { $0 != 0 }
    if kept.count < raw.count { dropped.append(line.number) }
    if !TextDecoding.isValid(kept) {
      guessed.append(line.number)
      for byte in kept { Windows1252.scalar(byte).appendUTF8(to: &bytes) }
    } else if let clean = MojibakeRepair.repaired(kept) {
      repaired.append(line.number)
      bytes.append(contentsOf: clean)
    } else {
      bytes.append(contentsOf: kept)
    }
  }

  /// The whole text of a file of so many bytes.
  func text(ofLength length: Int) -> DecodedText {
    DecodedText(
      bytes: FileBytes(bytes),
      encoding: guessed.isEmpty ? .utf8 : .windows1252,
      diagnostics: diagnostics,
      checkpoints: checkpoints + [.init(decoded: bytes.count, original: length)]
    )
  }

  private var diagnostics: [Diagnostic] {
    var all: [Diagnostic] = []
    if let line = guessed.first {
      let message = "the file is not UTF-8; \(lines(guessed)) read as Windows-1252"
      let help = "look at the accents, and export again as UTF-8 if they are wrong"
      all.append(diagnostic("encoding-guessed", message, line: line, help: help))
    }
    if let line = repaired.first {
      let message = "the file was encoded twice; \(lines(repaired)) repaired"
      all.append(diagnostic("encoded-twice", message, line: line))
    }
    if let line = dropped.first {
      let message = "the file holds NUL bytes; they were left out of \(lines(dropped))"
      all.append(diagnostic("nul-bytes", message, line: line))
    }
    return all
  }

  private func diagnostic(
    _ rule: String,
    _ message: String,
    line: Int,
    help: String? = nil
  ) -> Diagnostic {
    Diagnostic(.warning, rule: rule, message, at: Place(file: name, line: line), help: help)
  }

  private func lines(_ numbers: [Int]) -> String {
    numbers.count == 1 ? "one line" : "\(numbers.count) lines"
  }
}
