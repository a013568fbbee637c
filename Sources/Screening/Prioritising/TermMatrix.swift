/// The weighed terms of all records: one sparse row for each, cut into one segment for each kind.
struct TermMatrix: Sendable {
  /// The entries of all segments, one after another.
  private(set) var entries: [Entry] = []
  /// Where each segment begins: that of kind k of record r at r · kinds + k; and the end.
  private var starts: [Int] = [0]
  private var rests: [Float] = []
  private(set) var columnCount = 0
  /// A term of a record, as the column of its weight, and how much it weighs in the record.
  struct Entry: Sendable {
    let column: Int32
    let weight: Float
  }

  let kinds: [TermKind]
  let recordCount: Int
  /// The weighed terms of the query; empty without one.
  private(set) var query: [(column: Int, weight: Float)] = []

  /// Weighs the terms of records, and of a text to which records are compared.
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
      let weighting = TermWeighting(table)
      return (kind, weighting, table.frequencies.count)
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

  /// The places of a record's entries of one kind.
  func segment(of record: Int, kind: Int) -> Range<Int> {
    let index = record * kinds.count + kind
    return starts[index]..<starts[index + 1]
  }

  /// The places of all entries of a record.
  func segments(of record: Int) -> Range<Int> {
    starts[record * kinds.count]..<starts[(record + 1) * kinds.count]
  }

  /// What lone terms give to the square of a segment's length.
  func rest(of record: Int, kind: Int) -> Float { rests[record * kinds.count + kind] }

  private mutating func append(
    _ segment: (terms: [(number: Int, weight: Double)], rest: Double),
    at offset: Int
  ) {
    for term in segment.terms {
      let column = Int32(truncatingIfNeeded: term.number + offset)
      entries.append(Entry(column: column, weight: Float(term.weight)))
    }
    starts.append(entries.count)
    rests.append(Float(segment.rest))
  }
}
