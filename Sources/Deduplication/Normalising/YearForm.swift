/// The years of the issue and of first publication online.
struct YearForm: Sendable, Hashable {
  var issued: Int?
  var online: Int?

  /// The year by which a record is looked for.
  var first: Int? { issued ?? online }

  /// The gap between the years that agree best; nil where one side has none.
  func gap(to other: YearForm) -> Int? {
    let least = min(
      min(Self.gap(issued, other.issued), Self.gap(issued, other.online)),
      min(Self.gap(online, other.issued), Self.gap(online, other.online))
    )
    return least == .max ? nil : least
  }

  /// The gap between two years, which is widest where one is missing.
  private static func gap(_ left: Int?, _ right: Int?) -> Int {
    guard let left, let right else { return .max }
    return Int(min(left.distance(to: right).magnitude, 9999))
  }
}
