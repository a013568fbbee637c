/// Tells by content which JSON a file holds.
enum JSONRecognition {
  /// In bytes; records that begin later are not looked for.
  private static let horizon = 4 << 20

  /// How sure it is that the first record of a file has a shape.
  static func confidence(of format: Format, in file: SourceFile) -> Confidence {
    guard let text = try? file.text.get(), let found = dialect(of: text) else { return .none }
    guard found.format == format else { return .none }
    return found == .plain || found == .ours ? .likely : .certain
  }

  private static func dialect(of text: DecodedText) -> JSONDialect? {
    let head = text.borrowed(0..<min(text.bytes.count, horizon))
    var start = head.endOfJSONBlanks(from: 0)
    while head.slice(from: start).hasPrefix("\u{FEFF}") {
      start = head.endOfJSONBlanks(from: start + 3)
    }
    guard start < head.count, head[start] == UInt8(ascii: "{") || head[start] == UInt8(ascii: "[")
    else { return nil }
    var found: JSONDialect?
    var surroundings = JSONSurroundings()
    do {
      var walk = JSONWalk(head, of: "") { event in
        guard case .object(let element, let range, let line) = event else { return false }
        found = JSONDialect(of: element)
        if found == nil {
          var search = JSONSearch(element, from: range.lowerBound, line: line)
          search.run(&surroundings)
          found = search.found.first?.dialect
        }
        if found != nil { throw Stop() }
        return false
      }
      try walk.run()
    } catch {}
    return found
  }

  private struct Stop: Error {}
}
