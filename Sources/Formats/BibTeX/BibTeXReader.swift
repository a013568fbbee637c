import ReviewModel

/// Reads BibTeX and BibLaTeX as databases, publishers and reference managers write them.
package struct BibTeXReader: FormatReader {
  package static let format = Format.bibTeX

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    guard let text = try? file.text.get() else { return .none }
    let bytes = text.borrowed(0..<min(text.bytes.count, Self.opening))
    var index = 0
    var count = 0
    while let start = bytes.firstOffset(of: UInt8(ascii: "@"), from: index), count < Self.horizon {
      index = start + 1
      count += 1
      guard let head = BibTeXHead(bytes, at: start) else { continue }
      let isKnown = head.kind != .entry || BibTeXTypes.isKnown(bytes.slice(head.type))
      let isSure = head.isSure(bytes) || isKnown && head.kind == .entry
      guard isSure, BibTeXScanner(bytes).isLineStart(start) || isKnown else { continue }
      return start < 20_000 && Self.isOpening(bytes.slice(upTo: start))
        ? .certain : isKnown ? .likely : .possible
    }
    // A file of comments alone.
    return file.fileExtension == "bib" ? .possible : .none
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    let text = try file.text.get()
    var reading = BibTeXReading(text, file: file.name)
    try reading.run(emit: emit)
  }

  /// In bytes, what of a file is looked at.
  private static let opening = 1 << 20

  /// How many `@` are looked at in a file that may be something else.
  private static let horizon = 200

  /// Whether nothing but comments and some lines of an exporter stand before the first entry.
  private static func isOpening(_ text: ByteText) -> Bool {
    var lines = 0
    for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      guard let first = line.first(where: { !ASCII.isSpace($0) }), first != UInt8(ascii: "%") else {
        continue
      }
      // What looks like a page, a table or another format is left to those who know it.
      if first == UInt8(ascii: "<") || first == UInt8(ascii: "{") { return false }
      lines += 1
      if lines > 4 { return false }
    }
    return true
  }
}
