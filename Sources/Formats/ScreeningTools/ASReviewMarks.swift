import ReviewModel

/// The tags that ASReview leaves in the notes of a record: `ASReview_relevant`, `ASReview_irrelevant`.
enum ASReviewMarks {
  static func verdict(in labels: [String]) -> Verdict? {
    let text = labels.joined(separator: " ").lowercased()
    if text.contains("asreview_irrelevant") { return .exclude }
    return text.contains("asreview_relevant") ? .include : nil
  }
}
