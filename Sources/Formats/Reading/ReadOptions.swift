/// What a caller wants of records besides their values.
package struct ReadOptions: Sendable, Hashable {
  /// The information source, as the protocol names it.
  package var source = ""
  /// SHA-256 of the file's bytes, or empty where origins need none.
  package var digest = ""
  /// Whether records get their IDs; a check can do without.
  package var identifies = true
  package var limits = ReadLimits.standard

  package init() {}
}
