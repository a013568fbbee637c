/// The years of the issue and of first publication online.
struct YearForm: Sendable, Hashable {
  var issued: Int?
  var online: Int?

  /// The year by which a record is looked for.
  var first: Int? { issued ?? online }

  /// The gap between the years that agree best; nil where one side has none.
  func gap(to other: YearForm) -> Int? {
    var least: Int?
    for left in [issued, online] {
      for right in [other.issued, other.online] {
        guard let left, let right else { continue }
        let gap = Int(min(left.distance(to: right).magnitude, 9999))
        least = min(least ?? gap, gap)
      }
    }
    return least
  }
}
