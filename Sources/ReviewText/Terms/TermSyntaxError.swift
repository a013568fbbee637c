/// What is wrong with a term, and where.
package struct TermSyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The term as it was written.
  package let term: String
  /// In UTF-8 bytes of the term, from 1.
  package let column: Int
  /// One sentence without a full stop.
  package let message: String

  package init(term: String, column: Int, message: String) {
    self.term = term
    self.column = column
    self.message = message
  }

  package var description: String { "\(message), at column \(column) of `\(term)`" }
}
