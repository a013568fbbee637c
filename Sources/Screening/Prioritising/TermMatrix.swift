/// The weighed terms of all records: one sparse row for each, cut into one segment for each kind.
struct TermMatrix: Sendable {
  /// The columns and weights of all segments, one after another.
  private(set) var columns: [Int32] = []
  private(set) var weights: [Float] = []
  /// Where each segment begins: that of kind k of record r at r · kinds + k; and the end.
  private(set) var starts: [Int] = [0]
  /// What lone terms give to the square of each segment's length.
  private(set) var rests: [Float] = []
  private(set) var columnCount = 0
  let kinds: [TermKind]
  let recordCount: Int
  /// The weighed terms of the query; empty without one.
  private(set) var query: [(column: Int, weight: Float)] = []

  /// Weighs the terms of records.
  ///
  /// - Parameter query: A text to which records are compared.
  init(_ texts: [RankedText], kinds: [TermKind], query: String? = nil) {
    self.kinds = kinds
    recordCount = texts.count
    var vocabulary = Vocabulary(texts)
    let queryWords = query.map { vocabulary.numbered($0) } ?? []
    let stems = kinds.contains(where: \.isStemmed) ? vocabulary.stems : []
    let weighings = kinds.map { kind in
      var terms: [UInt64] = []
      kind.read(queryWords[...], stems: stems, into: &terms)
      let table = TermTable(recordCount: texts.count, keeping: terms) { record, buffer in
        kind.read(record, of: vocabulary, stems: stems, into: &buffer)
      }
      return (kind, TermWeighting(table, countsLoneTerms: kind.countsLoneTerms), table.frequencies.count)
    }
    var buffer: [UInt64] = []
    for record in texts.indices {
      var offset = 0
      for (kind, weighting, width) in weighings {
        kind.read(record, of: vocabulary, stems: stems, into: &buffer)
        append(weighting.weigh(buffer), at: offset)
        offset += width
      }
    }
    columnCount = weighings.reduce(0) { $0 + $1.2 }
    if let (kind, weighting, _) = weighings.first {
      kind.read(queryWords[...], stems: stems, into: &buffer)
      self.query = weighting.weigh(buffer).terms.map { ($0.number, Float($0.weight)) }
    }
  }

  private mutating func append(
    _ segment: (terms: [(number: Int, weight: Double)], rest: Double),
    at offset: Int
  ) {
    for term in segment.terms {
      columns.append(Int32(truncatingIfNeeded: term.number + offset))
      weights.append(Float(term.weight))
    }
    starts.append(columns.count)
    rests.append(Float(segment.rest))
  }
}
