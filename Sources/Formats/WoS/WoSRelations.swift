import ReviewModel

/// Links from a record of Web of Science to retractions and corrections.
enum WoSRelations {
  /// From the note behind the title, `(Retracted article. See vol. 375, pg. 445, 2010)`, and from the
  /// document's type where no title says so.
  static func relations(of record: Record, _ raw: TaggedRecord) -> [RecordRelation] {
    let kinds = raw.first("DT")?.string.lowercased() ?? ""
    if let title = record.title, title.utf8.last == UInt8(ascii: ")"),
      let open = title.lastIndex(of: "(")
    {
      let note = title[title.index(after: open)...].dropLast()
      if let relation = relation(note, isNotice: kinds.contains("correct")) { return [relation] }
    }
    return kinds.contains("retracted")
      ? [RecordRelation(.retractedBy, "Retracted Publication")] : []
  }

  private static func relation(_ note: Substring, isNotice: Bool) -> RecordRelation? {
    let lowered = note.lowercased()
    guard lowered.contains("vol") || lowered.contains("retract") else { return nil }
    for (opening, kind) in openings where lowered.hasPrefix(opening) {
      let see = note.firstRange(of: "See ") ?? note.firstRange(of: "see ")
      let target = see.map { note[$0.upperBound...] } ?? note.dropFirst(opening.count)
      let text = target.drop { $0 == " " || $0 == "." || $0 == "," }
      return RecordRelation(kind, text.isEmpty ? String(note) : String(text))
    }
    return isNotice && lowered.hasPrefix("vol") ? RecordRelation(.correctionOf, String(note)) : nil
  }

  private static let openings: [(String, RecordRelation.Kind)] = [
    ("retracted article", .retractedBy), ("retracted", .retractedBy), ("withdrawn", .retractedBy),
    ("retraction of", .retractionOf), ("correction of", .correctionOf), ("erratum", .correctionOf),
    ("expression of concern", .other),
  ]
}
