/// Why a file's bytes are no text.
package struct UnreadableText: Error, Hashable, Sendable {
  /// A clause that can follow "not read: ".
  package let reason: String
  /// What a person can do about it, where we know.
  package let help: String?

  package init(reason: String, help: String? = nil) {
    self.reason = reason
    self.help = help
  }
}
