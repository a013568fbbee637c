/// Something that libxml2 objected to.
struct XMLTrouble: Sendable, Hashable {
  /// In the document that was parsed, from 1.
  let line: Int
  /// The byte of the document after which it was noticed.
  let offset: Int
  /// Without full stop and line end.
  let message: String
}
