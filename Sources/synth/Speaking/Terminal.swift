import Glibc
import ReviewModel

/// Writes answers to standard output and talk to standard error; the only one that prints.
struct Terminal: Sendable {
  private let flags: Flags

  init(_ flags: Flags) {
    self.flags = flags
  }

  /// A whole document.
  func answer(_ bytes: [UInt8]) throws { try Self.write(bytes, to: STDOUT_FILENO) }

  func answer(_ text: String) throws { try answer(Array(text.utf8)) }

  /// Something to know, unless the person wants quiet.
  func say(_ text: String) {
    guard !flags.quiet else { return }
    try? Self.write(Array("\(text)\n".utf8), to: STDERR_FILENO)
  }

  func complain(_ message: String, help: String?) {
    let lines =
      ["\(coloured("error:", "31")) \(message)"] + [help.map { "  help: \($0)" }].compactMap(\.self)
    try? Self.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: STDERR_FILENO)
  }

  /// The most that is shown without `-v`.
  private static let most = 20

  /// Every diagnostic that the person wants to see, the errors first.
  func report(_ diagnostics: [Diagnostic], place: (Place) -> Place = { $0 }) {
    let least: Diagnostic.Severity = flags.verbose ? .note : flags.quiet ? .error : .warning
    let shown = diagnostics.filter { $0.severity >= least }
      .sorted {
        ($1.severity, $0.place?.file ?? "", $0.place ?? Place(file: "")) < (
          $0.severity, $1.place?.file ?? "", $1.place ?? Place(file: "")
        )
      }
    for diagnostic in shown.prefix(flags.verbose ? .max : Self.most) {
      try? Self.write(Array((words(for: diagnostic, place) + "\n").utf8), to: STDERR_FILENO)
    }
    let notes = diagnostics.count { $0.severity == .note }
    let rest = max(0, shown.count - Self.most)
    guard !flags.verbose else { return }
    if rest > 0 { say("… and \(rest) more: see them with -v") }
    if notes > 0, shown.isEmpty { say("\(notes) \(notes == 1 ? "note" : "notes"): see with -v") }
  }

  private func words(for diagnostic: Diagnostic, _ place: (Place) -> Place) -> String {
    let colour =
      ["note": "36", "warning": "33", "error": "31"][diagnostic.severity.rawValue] ?? "0"
    let severity = coloured("\(diagnostic.severity.rawValue):", colour)
    let head = [diagnostic.place.map { "\(place($0).description.visible):" }, severity]
      .compactMap(\.self).joined(separator: " ")
    let lines =
      ["\(head) \(diagnostic.message.visible) [\(diagnostic.rule)]"]
      + diagnostic.notes.map { "  note: \($0.visible)" }
      + [diagnostic.help.map { "  help: \($0.visible)" }].compactMap(\.self)
    return lines.joined(separator: "\n")
  }

  private func coloured(_ text: String, _ code: String) -> String {
    Self.wantsColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  private static let wantsColour = isatty(STDERR_FILENO) == 1 && getenv("NO_COLOR") == nil

  static let hasScreen = isatty(STDERR_FILENO) == 1

  static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
      }
      guard count > 0 else {
        if count < 0, errno == EINTR { continue }
        // Whoever was listening has left, as `head` does: that is no failure of ours.
        if errno == EPIPE { return }
        throw Departure(.disk, "cannot write: \(String(cString: strerror(errno)))")
      }
      written += count
    }
  }
}

extension String {
  /// The text without control characters, which could draw over what stands on a screen.
  fileprivate var visible: String {
    var result = ""
    for scalar in unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      let isDirection =
        (0x202A...0x202E).contains(scalar.value)
        || (0x2066...0x2069).contains(scalar.value)
      result.unicodeScalars.append(isControl || isDirection ? "\u{FFFD}" : scalar)
    }
    return result
  }
}
