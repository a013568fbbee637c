import ReviewModel

/// Records that left the review at a level, each with a note that says why: for a reference manager.
enum ExclusionNotes {
  static func records(
    _ judged: [JudgedRecord],
    at level: ScreeningLevel,
    _ index: ReviewIndex
  ) -> [(record: Record, note: String?)] {
    judged.compactMap { judged in
      guard let opening = opening(judged.verdict, at: level) else { return nil }
      let reasons = judged.verdict.reasons.map { "\($0) \(index.label($0))" }
      let why = reasons.isEmpty ? "no reason given" : reasons.joined(separator: "; ")
      return (judged.record, "\(opening): \(why)")
    }
  }

  /// Such as `Excluded on full text (agreed)`; nil for what did not leave.
  private static func opening(_ verdict: ReachedVerdict, at level: ScreeningLevel) -> String? {
    let text = level == .fullText ? "full text" : "title and abstract"
    switch verdict.word {
    case "automation": return "Removed by an automatic criterion on \(text)"
    case Verdict.exclude.rawValue:
      return "Excluded on \(text) (\(verdict.standing?.rawValue ?? ""))"
    default: return nil
    }
  }
}
