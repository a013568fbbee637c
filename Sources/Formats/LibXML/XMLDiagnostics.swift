import ReviewModel

/// What is said about the XML of a file: the first of each kind at length, the rest as a count.
struct XMLDiagnostics {
  private let file: String
  private var waiting: [Diagnostic] = []
  private var counts: [(rule: String, count: Int)] = []
  private var repairs: [XMLRepair.Finding] = []
  private var repairCount = 0
  private var strayNames: Set<String> = []
  private let text: ByteText
  private static let perRule = 15

  init(file: String, text: ByteText) {
    self.file = file
    self.text = text
  }

  var isWaiting: Bool { !waiting.isEmpty }

  /// What was said since the last call.
  mutating func take() -> [Diagnostic] {
    defer { waiting = [] }
    return waiting
  }

  /// What is left, and how many were not said.
  mutating func finish(reportsRepairs: Bool) -> [Diagnostic] {
    if reportsRepairs { reportRepairs() }
    var all = take()
    for (rule, count) in counts where count > Self.perRule {
      let rest = count - Self.perRule
      let message = "\(rest) more places like this are not listed"
      all.append(Diagnostic(.warning, rule: rule, message, at: Place(file: file)))
    }
    return all
  }

  mutating func trouble(_ trouble: XMLTrouble, line: Int) {
    add(
      .warning,
      XMLStop.brokenRule,
      "the XML is not well-formed: \(trouble.message)",
      line: line,
      help: "the parser went on; compare the record with the file"
    )
  }

  /// Notes repairs, which are reported at the end.
  mutating func repairs(_ findings: [XMLRepair.Finding]) {
    for finding in findings where finding.kind != .entity {
      repairCount += 1
      if repairs.count < Self.perRule { repairs.append(finding) }
    }
  }

  private mutating func reportRepairs() {
    var lines = LineCounter(text)
    for finding in repairs {
      let what =
        switch finding.kind {
        case .ampersand, .entity: "a stray '&' was read as text"
        case .angle: "a stray '<' was read as text"
        case .control: "a control character was read as a blank"
        }
      let help = "compare the record with the file"
      add(.warning, Self.repairRule, what, line: lines.line(at: finding.offset), help: help)
    }
    guard let index = counts.firstIndex(where: { $0.rule == Self.repairRule }) else { return }
    counts[index].count = repairCount
  }

  private static let repairRule = "xml-repaired"

  mutating func unclosed(line: Int) {
    add(
      .warning,
      "no-end-tag",
      "the record has no end tag; it was read up to the next one",
      line: line,
      help: "compare the record with the file"
    )
  }

  mutating func cut(line: Int) {
    add(
      .warning,
      "too-long",
      "a value is longer than any real one; its rest was left out",
      line: line,
      help: "look at the place: something is wrong with it"
    )
  }

  mutating func tooManyNames() {
    add(
      .warning,
      XMLStop.limitRule,
      "there are more names, or longer ones, than in any schema; the last are told as 'other'",
      line: nil,
      help: "compare the records with the file"
    )
  }

  mutating func strays(_ elements: [(name: String, line: Int)]) {
    for element in elements where strayNames.insert(element.name).inserted {
      add(
        .warning,
        "unread-element",
        "the element '\(element.name)' is outside of any record and was not read",
        line: element.line,
        help: "look whether it matters, and ask for a reader of its own if it does"
      )
    }
  }

  mutating func resumed(_ rule: String, _ what: String, line: Int, next: Int) {
    let after = "reading went on at line \(next)"
    add(
      .error,
      rule,
      "\(what); \(after)",
      line: line,
      help: "export again, or repair the file at this line"
    )
  }

  private mutating func add(
    _ severity: Diagnostic.Severity,
    _ rule: String,
    _ message: String,
    line: Int?,
    help: String
  ) {
    let place = counts.firstIndex { $0.rule == rule }
    if place == nil { counts.append((rule, 0)) }
    let index = place ?? counts.count - 1
    counts[index].count += 1
    guard counts[index].count <= Self.perRule else { return }
    waiting.append(
      Diagnostic(
        severity,
        rule: rule,
        message,
        at: Place(file: file, line: line),
        help: help
      )
    )
  }
}
