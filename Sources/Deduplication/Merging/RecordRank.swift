import ReviewModel

/// The order in which the records of a group are preferred.
enum RecordRank {
  /// Whether the first is kept before the second: by content, and only at last by origin.
  ///
  /// The authors' own abstract comes before a paraphrase, a complete one before a part; then the
  /// record with more fields, then the longer abstract, then the smaller ID.
  static func precedes(_ a: Record, _ b: Record) -> Bool {
    let left = rank(a)
    let right = rank(b)
    if left != right { return left.lexicographicallyPrecedes(right) }
    if a.id != b.id { return a.id < b.id }
    let contents = (content(a), content(b))
    if contents.0 != contents.1 { return contents.0.lexicographicallyPrecedes(contents.1) }
    if a.origin != b.origin { return a.origin < b.origin }
    return a.origin.digest < b.origin.digest
  }

  private static func rank(_ record: Record) -> [Int] {
    let filled = RecordField.allCases.count { !$0.isEmpty(in: record) }
    return [abstractRank(record), -filled, -(record.abstract?.utf8.count ?? 0)]
  }

  /// What the records say, for those that differ in nothing else.
  private static func content(_ record: Record) -> [String] {
    let texts = [
      record.title, record.abstract, record.container, record.volume, record.issue, record.pages,
      record.doi, record.pmid, record.issued?.description, record.language, record.publisher,
    ].map { $0 ?? "" }
    let lists = [record.authors.map(\.inverted), record.keywords, record.url, record.labels]
    let raw = record.fields.flatMap { [$0.tag, $0.value] }
    return texts + lists.flatMap { ["\($0.count)"] + $0 } + raw
  }

  static func abstractRank(_ record: Record) -> Int {
    guard record.abstract != nil else { return 4 }
    switch (record.abstractSource, record.abstractStatus) {
    case (.authors, .complete): return 0
    case (.authors, _): return 1
    case (.paraphrase, .complete): return 2
    case (.paraphrase, _): return 3
    }
  }
}
