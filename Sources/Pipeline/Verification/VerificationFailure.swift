/// Something in an output that does not hold.
package struct VerificationFailure: Sendable, Hashable {
  /// The file, or the thing in it, that does not hold.
  package let subject: String
  package let message: String
}
