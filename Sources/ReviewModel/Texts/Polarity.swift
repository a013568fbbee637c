/// Whether an excerpt affirms what its code says, or rejects it.
package enum Polarity: String, Sendable, Hashable, Codable, CaseIterable {
  case asserted, rejected
}
