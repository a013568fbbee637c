/// Why reading a file ended before its end.
struct ReadStop: Error, Hashable {
  let rule: String
  let reason: String
}
