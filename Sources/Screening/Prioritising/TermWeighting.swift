/// The weight of terms: (1 + ln count) · idf, with every record's vector brought to length 1.
///
/// idf = ln((1 + N) / (1 + n)) + 1 for a term that stands in n of N records; terms in more than 95 % of
/// them count for nothing.
struct TermWeighting: Sendable {
  private let rarities: [Double]
  private let mostRecords: Double

  init(recordCount count: Int) {
    rarities = (0...max(1, count)).map {
      NaturalLogarithm.of(Double(1 + count) / Double(1 + $0)) + 1
    }
    mostRecords = 0.95 * Double(count)
  }

  /// What a term gains by standing in a record so often; that of lone terms is added up.
  static func tone(_ count: Int) -> Double {
    count == 1 ? 1 : 1 + NaturalLogarithm.of(Double(count))
  }

  /// The weight of a term before its record's length is known; nil where it counts for nothing.
  func weight(tone: Double, frequency: Int) -> Double? {
    Double(frequency) > mostRecords ? nil : tone * rarities[frequency]
  }

  /// The square of the weight of all lone terms of a record, from the squares of their tones.
  func square(ofLone tones: Double) -> Double {
    weight(tone: 1, frequency: 1).map { tones * $0 * $0 } ?? 0
  }
}
