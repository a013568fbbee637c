/// Something that libxml2 objected to.
struct XMLTrouble: Sendable, Hashable {
  /// In the document that was parsed, from 1.
  let line: Int
  /// Without full stop and line end.
  let message: String
}
