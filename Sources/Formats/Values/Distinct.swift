/// Values in the order in which they came, each once.
struct Distinct<Value: Hashable> {
  private(set) var values: [Value] = []
  /// Only kept for more values than a record usually has: comparing with each is faster for few.
  private var known: Set<Value> = []

  private static var few: Int { 24 }

  init() {}

  init(_ values: some Sequence<Value>) { append(contentsOf: values) }

  mutating func append(_ value: Value) {
    if values.count < Self.few {
      if !values.contains(value) { values.append(value) }
      return
    }
    if known.isEmpty { known = Set(values) }
    if known.insert(value).inserted { values.append(value) }
  }

  mutating func append(contentsOf values: some Sequence<Value>) {
    for value in values { append(value) }
  }
}
