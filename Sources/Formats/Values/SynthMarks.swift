package import ReviewModel

/// Notes by which a format says what it has no field for: `synth:key=value`.
///
/// The keys are those of JSON Lines. RIS keeps them in `N1`, MEDLINE in `GN`, pages on a line of
/// their own.
package enum SynthMarks {
  private static let opening = "synth:"

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
    else { return "\(opening)\(key.rawValue)=\(value?.compact ?? "")" }
    return "\(opening)\(key.rawValue)=\(text)"
  }
}
