/// Why reading a file ended before its end.
struct ReadStop: Error, Hashable {
  let rule: String
  let reason: String
  /// Where it ended, as far as that is known.
  var line: Int?
}
