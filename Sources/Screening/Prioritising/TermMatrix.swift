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
    fileprivate(set) var weight: Float
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
    let blank = TermTable(recordCount: texts.count, wordCount: vocabulary.spellings.count)
    var tables = Array(repeating: blank, count: kinds.count)
    var buffer: [UInt64] = []
    for (place, kind) in kinds.enumerated() {
      kind.read(queryWords[...], stems: stems, into: &buffer)
      for term in buffer { tables[place].keep(term) }
    }
    for record in texts.indices {
      for (place, kind) in kinds.enumerated() {
        kind.read(record, of: vocabulary, stems: stems, into: &buffer)
        for term in buffer { tables[place].glance(at: term) }
      }
    }
    for record in texts.indices {
      for (place, kind) in kinds.enumerated() {
        kind.read(record, of: vocabulary, stems: stems, into: &buffer)
        append(&buffer, numberedBy: &tables[place])
      }
    }
    let weighting = TermWeighting(recordCount: texts.count)
    weigh(tables.map(\.frequencies), weighting)
    if let kind = kinds.first {
      kind.read(queryWords[...], stems: stems, into: &buffer)
      self.query = Self.query(buffer, in: tables[0], weighting)
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

  /// Adds a segment with how often each term stands in it; of lone ones the squares of their tones.
  private mutating func append(_ terms: inout [UInt64], numberedBy table: inout TermTable) {
    terms.sort()
    var lone = 0.0
    terms.forEachRun { term, count in
      if let number = table.count(term) {
        entries.append(Entry(column: number, weight: Float(count)))
      } else {
        let tone = TermWeighting.tone(count)
        lone += tone * tone
      }
    }
    starts.append(entries.count)
    rests.append(Float(lone))
  }

  /// Makes weights of the counts, and leaves out what counts for nothing.
  private mutating func weigh(_ frequencies: [[Int32]], _ weighting: TermWeighting) {
    var offsets: [Int32] = []
    for kind in frequencies {
      offsets.append(Int32(columnCount))
      columnCount += kind.count
    }
    var (begin, end) = (0, 0)
    for segment in rests.indices {
      let kind = segment % kinds.count
      let counted = end..<starts[segment + 1]
      end = counted.upperBound
      var kept = begin
      let lone = weighting.square(ofLone: Double(rests[segment]))
      var square = lone
      for place in counted {
        let entry = entries[place]
        guard
          let weight = weighting.weight(
            tone: TermWeighting.tone(Int(entry.weight)),
            frequency: Int(frequencies[kind][Int(entry.column)])
          )
        else { continue }
        square += weight * weight
        entries[kept] = Entry(column: offsets[kind] + entry.column, weight: Float(weight))
        kept += 1
      }
      let length = Float(square.squareRoot())
      for place in begin..<kept { entries[place].weight /= length }
      rests[segment] = square > 0 ? Float(lone / square) : 0
      starts[segment] = begin
      begin = kept
    }
    starts[rests.count] = begin
    entries.removeLast(entries.count - begin)
  }

  /// The weights of the terms of a query, at their columns.
  private static func query(
    _ terms: [UInt64],
    in table: TermTable,
    _ weighting: TermWeighting
  ) -> [(column: Int, weight: Float)] {
    var weighed: [(column: Int, weight: Double)] = []
    terms.sorted().forEachRun { term, count in
      guard let number = table.number(of: term).map(Int.init),
        let weight = weighting.weight(
          tone: TermWeighting.tone(count),
          frequency: Int(table.frequencies[number])
        )
      else { return }
      weighed.append((number, weight))
    }
    let length = weighed.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    return weighed.map { ($0.column, Float($0.weight / length)) }
  }
}

extension [UInt64] {
  /// Calls a closure with each different element of a sorted array and how often it occurs.
  fileprivate func forEachRun(_ take: (UInt64, Int) -> Void) {
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, self[end] == self[start] { end += 1 }
      take(self[start], end - start)
      start = end
    }
  }
}
