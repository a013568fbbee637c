import ReviewModel

/// The order of excerpts in every output: record, field, statement, span, code.
enum ExcerptOrder {
  static func precedes(_ left: Excerpt, _ right: Excerpt) -> Bool {
    guard left.record == right.record else { return left.record < right.record }
    guard left.field == right.field else { return left.field < right.field }
    return (left.statement ?? -1, left.span, left.code) < (
      right.statement ?? -1, right.span, right.code
    )
  }
}
