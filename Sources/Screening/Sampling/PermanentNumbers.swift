/// A random number for every name, the same whenever it is asked.
///
/// Permanent random numbers (Ohlsson 1995, in Business Survey Methods, chapter 9): the names with
/// the smallest numbers are a simple random sample, whatever their order, and a sample drawn again
/// after records have come in keeps most of its records. The number is FNV-1a over
/// `review`, `purpose`, `seed` and the name, mixed as SplitMix64 mixes (Steele and others 2014,
/// doi:10.1145/2714064.2660195).
package struct PermanentNumbers: Sendable, Hashable {
  private let start: UInt64

  /// The numbers of a review for one purpose; another purpose or seed has other numbers.
  package init(review: String, purpose: String, seed: Int) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in [review, purpose, String(seed)] { Self.take(text, into: &hash) }
    start = hash
  }

  /// The number of a name.
  package func number(of name: String) -> UInt64 {
    var hash = start
    Self.take(name, into: &hash)
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return hash ^ (hash >> 31)
  }

  /// The number of a name as a share from 0 to below 1.
  package func share(of name: String) -> Double {
    Double(number(of: name) >> 11) * 0x1p-53
  }

  /// The names in order of their numbers, each once; the first n are a random sample.
  package func ordered(_ names: some Sequence<String>) -> [String] {
    Set(names).map { (number: number(of: $0), name: $0) }
      .sorted { ($0.number, $0.name) < ($1.number, $1.name) }
      .map(\.name)
  }

  private static func take(_ text: String, into hash: inout UInt64) {
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    // No text holds this byte, so the borders of the texts count.
    hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
  }
}
