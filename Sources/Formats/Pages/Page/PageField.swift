import ReviewModel

/// A raw field and the line of the page on which it stands.
struct PageField: Sendable, Hashable {
  let line: Int
  let field: RawField

  init(_ line: Int, _ tag: String, _ value: String) {
    self.line = line
    field = RawField(tag, value)
  }
}

extension Sequence<PageField> {
  /// The fields in the order of the page; those of one line as they come.
  var inPageOrder: RawFields {
    let sorted = enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element.field)
    return RawFields(sorted)
  }
}
