/// A count with its noun, as people write it: `1 record`, `2 records`, `1 study`, `2 studies`.
enum CountedNoun {
  static func text(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
  }
}
