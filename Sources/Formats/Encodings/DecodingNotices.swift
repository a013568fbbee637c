import ReviewModel

/// What had to be guessed, repaired or given up while a file was decoded; one message for each kind.
struct DecodingNotices {
  /// A kind of trouble, by the lines that have it.
  private struct Notice {
    var lines = 0
    var first = 0
    var last = 0
    var example: String?

    mutating func add(_ line: Int, _ example: @autoclosure () -> String?) {
      if lines == 0 { first = line }
      if lines == 0 || line != last { lines += 1 }
      last = line
      if self.example == nil { self.example = example() }
    }
  }

  private static let chunk = 8 << 20

  private let name: String
  private var guessed: [(encoding: TextEncoding, notice: Notice)] = []
  private var forced: TextEncoding?
  private var undecoded = Notice()
  private var repaired = Notice()
  private var suspected = Notice()
  private var controls = Notice()
  private var dropped = Notice()

  init(name: String) {
    self.name = name
  }

  /// The encoding of most lines that were not UTF-8.
  var mainEncoding: TextEncoding? {
    var best: (encoding: TextEncoding, lines: Int)?
    for (encoding, notice) in guessed where notice.lines > best?.lines ?? 0 {
      best = (encoding, notice.lines)
    }
    return best?.encoding
  }

  mutating func guess(_ encoding: TextEncoding, line: Int, _ text: [UInt8]) {
    let index = guessed.firstIndex { $0.encoding == encoding } ?? guessed.endIndex
    if index == guessed.endIndex { guessed.append((encoding, Notice())) }
    guessed[index].notice.add(line, Self.example(text))
  }

  /// Says that an encoding is not guessed: a person or the file itself names it.
  mutating func trust(_ encoding: TextEncoding) { forced = encoding }

  mutating func undecodable(line: Int) { undecoded.add(line, nil) }

  mutating func repair(line: Int, _ text: [UInt8]) { repaired.add(line, Self.example(text)) }

  mutating func suspect(line: Int, _ text: [UInt8]) { suspected.add(line, Self.example(text)) }

  mutating func control(line: Int) { controls.add(line, nil) }

  mutating func drop(line: Int) { dropped.add(line, nil) }

  /// All messages, in the order of their kinds.
  func diagnostics(_ losses: TextLosses, in bytes: FileBytes) -> [Diagnostic] {
    var all: [Diagnostic] = []
    for (encoding, notice) in guessed where encoding != forced {
      all.append(guess(encoding, notice))
    }
    if repaired.lines > 0 {
      all.append(
        Diagnostic(
          .warning,
          rule: "encoded-twice",
          "text was encoded twice; \(Self.lines(repaired)) repaired",
          at: place(repaired),
          notes: notes(repaired)
        )
      )
    }
    if suspected.lines > 0 {
      all.append(
        Diagnostic(
          .warning,
          rule: "mojibake",
          "text was decoded wrongly before; \(Self.lines(suspected)) left as they are",
          at: place(suspected),
          notes: notes(suspected),
          help: "export it again as UTF-8"
        )
      )
    }
    if controls.lines > 0 {
      all.append(
        Diagnostic(
          .warning,
          rule: "control-characters",
          "control characters stand for quotation marks and dashes; \(Self.lines(controls)) repaired",
          at: place(controls)
        )
      )
    }
    if dropped.lines > 0 {
      all.append(
        Diagnostic(
          .warning,
          rule: "nul-bytes",
          "the file holds NUL bytes; they were left out of \(Self.lines(dropped))",
          at: place(dropped)
        )
      )
    }
    if undecoded.lines > 0 {
      all.append(
        damage("\(Self.lines(undecoded)) with bytes that are no character", undecoded.first)
      )
    }
    return all + self.losses(losses, in: bytes)
  }

  private func losses(_ losses: TextLosses, in bytes: FileBytes) -> [Diagnostic] {
    var all: [Diagnostic] = []
    if let first = losses.firstReplacement, undecoded.lines == 0 {
      let count = losses.replacements
      let what = count == 1 ? "a character was" : "\(count) characters were"
      all.append(damage("\(what) lost before the file came here", line(of: first, in: bytes)))
    }
    if let first = losses.firstQuestionMark {
      let what = losses.questionMarks == 1 ? "one stands" : "\(losses.questionMarks) stand"
      let message = "question marks where other characters were: \(what) here"
      all.append(damage(message, line(of: first, in: bytes)))
    }
    return all
  }

  private func guess(_ encoding: TextEncoding, _ notice: Notice) -> Diagnostic {
    let range = notice.first == notice.last ? "" : " (lines \(notice.first) to \(notice.last))"
    return Diagnostic(
      .warning,
      rule: "encoding-guessed",
      "the file is not UTF-8; \(Self.lines(notice)) read as \(encoding.rawValue)\(range)",
      at: place(notice),
      notes: notes(notice),
      help: "look at the accents; if they are wrong, export again as UTF-8 or name the encoding"
    )
  }

  private func damage(_ message: String, _ line: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      rule: "damaged-text",
      message,
      at: Place(file: name, line: line),
      help: "export it again as UTF-8"
    )
  }

  private func line(of offset: Int, in bytes: FileBytes) -> Int {
    let text = bytes.text(0..<bytes.count)
    var ends = 0
    var start = 0
    while start < offset {
      let end = min(start + Self.chunk, offset)
      ends += text.lineEnds(in: start..<end)
      bytes.release(upTo: start)
      start = end
    }
    return ends + 1
  }

  private func place(_ notice: Notice) -> Place { Place(file: name, line: notice.first) }

  private func notes(_ notice: Notice) -> [String] {
    notice.example.map { ["line \(notice.first) has ‘\($0)’"] } ?? []
  }

  private static func lines(_ notice: Notice) -> String {
    notice.lines == 1 ? "one line" : "\(notice.lines) lines"
  }

  /// A few words around the first character beyond ASCII.
  private static func example(_ text: [UInt8]) -> String? {
    guard let first = text.firstIndex(where: { $0 >= 0x80 }) else { return nil }
    var start = first
    while start > 0, first - start < 24, text[start - 1] > 0x20, text[start - 1] < 0x80 {
      start -= 1
    }
    var end = first
    while end < text.count, end - start < 40, text[end] >= 0x20 { end += 1 }
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return CleanText.collapsed(String(decoding: text[start..<end], as: UTF8.self))
  }
}
