/// Why a file's bytes are no text.
package struct UnreadableText: Error, Hashable, Sendable {
  /// A clause that can follow "not read: ".
  package let reason: String
}
