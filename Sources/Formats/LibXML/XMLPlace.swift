/// Where an element stands in its file.
struct XMLPlace: Sendable, Hashable {
  let bytes: Range<Int>
  /// From 1.
  let line: Int
}
