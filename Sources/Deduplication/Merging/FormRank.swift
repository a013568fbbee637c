import ReviewModel

/// The order of `RecordRank`, as far as the forms of records tell it.
///
/// Where records with one ID are equal in all that ranks them, their forms decide: then either they
/// are the same, and it does not matter which comes first, or they put themselves in order.
enum FormRank {
  static func precedes(_ a: RecordForm, _ b: RecordForm) -> Bool {
    let (left, right) = (a.fullness, b.fullness)
    if left.abstractRank != right.abstractRank { return left.abstractRank < right.abstractRank }
    if left.count != right.count { return left.count > right.count }
    if left.abstractLength != right.abstractLength {
      return left.abstractLength > right.abstractLength
    }
    if a.id != b.id { return a.id < b.id }
    return isBefore(a, b) ?? false
  }

  /// Whether one form comes first by what it holds; nil where both hold the same.
  private static func isBefore(_ a: RecordForm, _ b: RecordForm) -> Bool? {
    let (left, right) = (a.fullness, b.fullness)
    return order(left.isTitleInCapitals ? 0 : 1, right.isTitleInCapitals ? 0 : 1)
      ?? order(a.titles.flatMap(\.letters), b.titles.flatMap(\.letters))
      ?? order(a.containers.flatMap(\.text), b.containers.flatMap(\.text))
      ?? order(left.volume ?? "", right.volume ?? "")
      ?? order(left.issue ?? "", right.issue ?? "")
      ?? order(numbers(a), numbers(b))
      ?? order(a.authors.text, b.authors.text)
      ?? order(texts(a), texts(b))
      ?? order(a.pages?.prefix ?? [], b.pages?.prefix ?? [])
      ?? order(a.abstract?.keys ?? [], b.abstract?.keys ?? [])
  }

  private static func numbers(_ form: RecordForm) -> [Int] {
    [
      form.pages?.start ?? 0, form.pages?.end ?? 0, form.years.issued ?? 0, form.years.online ?? 0,
      Int(form.fullness.authors), Int(form.fullness.container), Int(form.fullness.pages),
    ]
  }

  private static func texts(_ form: RecordForm) -> [String] {
    [
      form.doi?.text ?? "", form.pmid ?? "", form.pmcid ?? "", form.fullness.type.rawValue,
    ] + form.issn + form.isbn
  }

  private static func order<Value: Comparable>(_ a: Value, _ b: Value) -> Bool? {
    a == b ? nil : a < b
  }

  private static func order<Value: Comparable>(_ a: [Value], _ b: [Value]) -> Bool? {
    a == b ? nil : a.lexicographicallyPrecedes(b)
  }
}
