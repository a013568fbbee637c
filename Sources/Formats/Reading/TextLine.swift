/// A line of a text.
package struct TextLine: Sendable, Hashable {
  /// From 1.
  package let number: Int
  /// Where the line begins, before any byte-order mark.
  package let start: Int
  /// The bytes of the line without byte-order mark and line end.
  package let content: Range<Int>
  /// Where the next line begins.
  package let next: Int
}
