extension ReviewProtocol {
  /// The review's own words: title, question, the elements of its framework, and the criteria by
  /// which records are included on title and abstract.
  package var words: String {
    let framework = review.framework?.elements.map(\.text) ?? []
    let criteria = screening.criteria.filter { $0.kind == .include && $0.level == .titleAbstract }
    let parts = [review.title, review.question ?? ""] + framework + criteria.map(\.label)
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
