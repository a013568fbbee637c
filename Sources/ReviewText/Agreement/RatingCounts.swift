/// How many raters gave each category to each thing; nobody needs to have rated everything.
package struct RatingCounts: Sendable, Hashable, Codable {
  /// For each thing, the raters of each category; things that nobody rated are left out.
  package let rows: [[Int]]
  package let categories: Int

  /// Counts by thing and category.
  ///
  /// - Precondition: Every row has the same two categories or more, and none is negative.
  package init(_ rows: [[Int]]) {
    categories = rows.first?.count ?? 2
    precondition(categories >= 2, "agreement needs two categories")
    precondition(rows.allSatisfy { $0.count == rows.first?.count }, "rows have equal lengths")
    precondition(rows.allSatisfy { $0.allSatisfy { $0 >= 0 } }, "counts are not negative")
    self.rows = rows.filter { $0.reduce(0, +) > 0 }
  }

  /// The things that two raters or more have rated.
  package var comparable: Int { rows.count { $0.reduce(0, +) > 1 } }

  /// For each thing, the share of each category among its raters.
  var shares: [[Double]] {
    rows.map { row in
      let raters = Double(row.reduce(0, +))
      return row.map { Double($0) / raters }
    }
  }

  /// The share of each category, every thing weighing the same.
  var meanShares: [Double] {
    var sums = Array(repeating: 0.0, count: categories)
    for row in shares {
      for (category, share) in row.enumerated() { sums[category] += share }
    }
    return sums.map { $0 / Double(rows.count) }
  }

  /// For each thing, the share of its pairs of raters who agree; nil with one rater.
  var pairsAgreed: [Double?] {
    rows.map { row in
      let raters = row.reduce(0, +)
      guard raters > 1 else { return nil }
      let agreed = row.map { Double($0) * Double($0 - 1) }.reduce(0, +)
      return agreed / (Double(raters) * Double(raters - 1))
    }
  }
}
