package import ReviewModel

/// Notes by which a format says what it has no field for: `synth:key=value`.
///
/// The keys are those of JSON Lines. RIS keeps them in `N1`, MEDLINE in `GN`, pages on a line of
/// their own.
package enum SynthMarks {
  private static let opening = "synth:"

  /// Whether a note is a mark, which may speak of other records, with their numbers.
  static func isMark(_ note: ByteText) -> Bool { note.hasPrefix("synth:") }

  /// Applies a note to a record; false where it is no mark.
  package static func apply(_ note: String, to record: inout Record) -> Bool {
    let note = CleanText.collapsed(note)
    guard note.hasPrefix(opening), let equals = note.firstIndex(of: "="),
      let key = RecordKey(rawValue: String(note[..<equals].dropFirst(opening.count))),
      RecordKey.content.contains(key)
    else { return false }
    let text = String(note[note.index(after: equals)...])
    if text.isEmpty {
      key.clear(in: &record)
      return true
    }
    let isStructured = text.first.map { "[{\"".contains($0) } ?? false
    let value = isStructured ? try? JSONParser.parse(Array(text.utf8)) : nil
    return key.set(value ?? .string(text), in: &record)
  }

  /// The note that makes a record say under a key what another says.
  static func note(_ key: RecordKey, of record: Record) -> String {
    let value = key.value(of: record)
    guard case .string(let text) = value, CleanText.collapsed(text) == text,
      !(text.first.map { "[{\"".contains($0) } ?? true)
    else { return "\(opening)\(key.rawValue)=\(value.map { plain($0.compact) } ?? "")" }
    return "\(opening)\(key.rawValue)=\(text)"
  }

  /// JSON whose blanks survive that notes are collapsed: all but single spaces are escaped.
  private static func plain(_ json: String) -> String {
    guard CleanText.collapsed(json) != json else { return json }
    var result = ""
    var isAfterSpace = false
    for scalar in json.unicodeScalars {
      let isSpace = scalar == " "
      if isSpace && isAfterSpace || !isSpace && CleanText.collapsed("a\(scalar)").utf8.count == 1 {
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
      isAfterSpace = isSpace
    }
    return result
  }
}
