/// Keywords of an entry, and the labels that reference managers and screening tools leave in it.
enum BibTeXKeywords {
  /// Semicolons separate keywords; commas do where there are no semicolons.
  static func keywords(_ values: BibTeXValues) -> [String] {
    var found = DistinctTexts()
    for field in [BibTeXField.keywords, .moreKeywords] where values.has(field) {
      for part in values.entry.parts where part.field == field {
        for piece in pieces(values.bytes(part)) {
          if let keyword = keyword(piece, part.value.hasTeX) { found.append(keyword) }
        }
      }
    }
    return found.texts
  }

  /// Groups and marks, as they stood.
  static func labels(_ values: BibTeXValues) -> [String] {
    var labels = values.lines(.label)
    guard values.has(.note) else { return labels }
    for part in values.entry.parts where part.field == .note {
      guard let note = values.line(part), ScreeningMarks.stand(in: note)
      else { continue }
      // Rayyan writes `{"Ann"=>"Included"}`, in which braces are no group.
      let raw = values.bytes(part)
      let isPlain = raw.firstOffset(of: Array("{\"".utf8)) != nil
      labels.append(isPlain ? CleanText.line(raw.string) ?? note : note)
    }
    return labels
  }

  private static let noise: Set<String> = ["n/a", "eppi-reviewer", "-", "*"]

  private static func keyword(_ piece: ByteText, _ hasTeX: Bool) -> String? {
    guard let keyword = BibTeXText.line(piece, hasTeX: hasTeX) else { return nil }
    return keyword.utf8.count < 14 && noise.contains(keyword.lowercased()) ? nil : keyword
  }

  /// The keywords of a value, in which braces keep together what they hold.
  private static func pieces(_ raw: ByteText) -> [ByteText] {
    var text = raw.trimmed
    // Web of Science puts values between braces twice.
    if BibTeXName.isGroup(text), text.holds(UInt8(ascii: ";")) {
      text = text.slice(1..<(text.count - 1))
    }
    let pieces = BibTeXNames.pieces(text, at: UInt8(ascii: ";"))
    if pieces.count > 1, !isOnlyReferences(text) { return pieces }
    return BibTeXNames.pieces(text, at: UInt8(ascii: ","))
  }

  /// Whether the only semicolons end character references: `R&amp;D, costs`.
  private static func isOnlyReferences(_ raw: ByteText) -> Bool {
    guard raw.holds(UInt8(ascii: "&")) else { return false }
    return !HTMLEntities.decoded(raw.string).utf8.contains(UInt8(ascii: ";"))
  }
}
