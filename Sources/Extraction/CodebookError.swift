package import ReviewText

/// A term of a codebook that cannot be read.
package struct CodebookError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The code, or the list of people, that the term belongs to.
  package let owner: String
  package let fault: TermSyntaxError

  package var description: String { "\(owner): \(fault)" }

  static func parse(_ term: String, of owner: String) throws(CodebookError) -> TermPattern {
    do {
      return try TermPattern(parsing: term)
    } catch {
      throw CodebookError(owner: owner, fault: error)
    }
  }
}
