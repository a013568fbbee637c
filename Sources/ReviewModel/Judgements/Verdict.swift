/// What is proposed or decided about a record.
package enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
  case include, exclude, unclear
}
