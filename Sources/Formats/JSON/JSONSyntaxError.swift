/// What is wrong with a JSON text, and where.
package struct JSONSyntaxError: Error, Sendable, Hashable {
  package let message: String
  /// In bytes from the start of the text.
  package let offset: Int
}
