/// A date of which only the year is certain to be known.
package struct PartialDate: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
  package let year: Int
  package let month: Int?
  package let day: Int?

  /// A date; a month outside 1…12, or a day outside 1…31 or without a month, is left out.
  package init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month.flatMap { (1...12).contains($0) ? $0 : nil }
    self.day = self.month == nil ? nil : day.flatMap { (1...31).contains($0) ? $0 : nil }
  }

  /// ISO 8601, as far as the date is known: `2015`, `2015-12` or `2015-12-23`.
  package var description: String {
    let rest = [month, day].compactMap(\.self).map { $0 < 10 ? "0\($0)" : "\($0)" }
    return ([String(year)] + rest).joined(separator: "-")
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}
