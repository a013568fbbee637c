/// How often two raters gave which categories to the same things: rows are one's, columns the other's.
package struct AgreementTable: Sendable, Hashable, Codable {
  package let counts: [[Int]]

  /// A table of counts.
  ///
  /// - Precondition: It is square, of two categories at least, and holds no negative number.
  package init(_ counts: [[Int]]) {
    precondition(counts.count >= 2, "agreement needs two categories")
    precondition(counts.allSatisfy { $0.count == counts.count }, "the table is square")
    precondition(counts.allSatisfy { $0.allSatisfy { $0 >= 0 } }, "counts are not negative")
    self.counts = counts
  }

  /// Counts what two raters said, in the order of the categories.
  package init<Category: Hashable>(_ pairs: [(Category, Category)], categories: [Category]) {
    var counts = Array(
      repeating: Array(repeating: 0, count: categories.count),
      count: categories.count
    )
    for (left, right) in pairs {
      guard let row = categories.firstIndex(of: left), let column = categories.firstIndex(of: right)
      else { continue }
      counts[row][column] += 1
    }
    self.init(counts)
  }

  package var total: Int { counts.map { $0.reduce(0, +) }.reduce(0, +) }

  var size: Int { counts.count }

  /// The share of each cell; the total is not 0.
  var shares: [[Double]] {
    let total = Double(total)
    return counts.map { row in row.map { Double($0) / total } }
  }

  /// The share of each row.
  var rowShares: [Double] { shares.map { $0.reduce(0, +) } }

  /// The share of each column.
  var columnShares: [Double] {
    let shares = shares
    return shares.indices.map { column in shares.map { $0[column] }.reduce(0, +) }
  }

  /// The share of the diagonal.
  var agreedShare: Double {
    let shares = shares
    return shares.indices.map { shares[$0][$0] }.reduce(0, +)
  }
}
