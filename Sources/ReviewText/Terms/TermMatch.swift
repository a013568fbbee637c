package import ReviewModel

/// A place where one term of a list stands.
package struct TermMatch: Sendable, Hashable, Comparable {
  /// The index of the term in its list.
  package let term: Int
  package let span: TextSpan

  package init(term: Int, span: TextSpan) {
    self.term = term
    self.span = span
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.span, left.term) < (right.span, right.term)
  }
}
