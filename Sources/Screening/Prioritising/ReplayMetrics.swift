/// How soon an order shows the relevant records; records known before are not counted.
///
/// The definitions, and the names of the keys, are those of ASReview Insights and of Cohen et al. 2006,
/// doi:10.1197/jamia.M1929, for work saved over sampling.
package struct ReplayMetrics: Sendable, Hashable {
  /// Records, and relevant ones among them.
  package let recordCount: Int
  package let relevantCount: Int
  package let priorCount: Int
  /// Records that were shown, and relevant ones among them; fewer where a rule stopped the reading.
  package let shownCount: Int
  package let foundCount: Int
  /// 0 where all relevant records come first, 1 where they come last.
  package let loss: Double
  package let ndcg: Double
  /// The mean rank of the relevant records.
  package let averageTimeToDiscovery: Double
  /// The share of relevant records found among the first 5, 10 and 20 % of all.
  package let recallAt5: Double
  package let recallAt10: Double
  package let recallAt20: Double
  /// The share found among the first 10 %, beyond that of a random order.
  package let extraFoundAt10: Double
  /// How many records are read until 95 and 100 % of the relevant ones are found.
  package let readFor95: Int
  package let readFor100: Int
  package let workSaved95: Double
  package let workSaved100: Double
  /// Work saved as ASReview Insights counts it.
  package let workSaved95ByInsights: Double

  /// The metrics of an order; nil where it lacks relevant or irrelevant records.
  ///
  /// Where reading ended before all were shown, the others, relevant or not, count as shown last, the
  /// irrelevant ones before those that were missed.
  package init?(_ steps: [Replay.Step], unread: [Bool] = []) {
    let shown = steps.filter { !$0.isPrior }.map(\.isRelevant)
    let order = shown + unread.filter { !$0 } + unread.filter(\.self)
    (shownCount, foundCount) = (shown.count, shown.count(where: \.self))
    let ranks = order.indices.filter { order[$0] }.map { $0 + 1 }
    let (n, p) = (order.count, ranks.count)
    guard p > 0, p < n, let last = ranks.last else { return nil }
    (recordCount, relevantCount, priorCount) = (n, p, steps.count - shown.count)
    let (records, relevant) = (Double(n), Double(p))
    let area = ranks.reduce(0) { $0 + n - $1 + 1 }
    let best = relevant * (records - (relevant - 1) / 2)
    loss = (best - Double(area)) / (relevant * (records - relevant))
    let gain = ranks.reduce(0.0) { $0 + Self.discount($1) }
    ndcg = gain / (1...p).reduce(0.0) { $0 + Self.discount($1) }
    averageTimeToDiscovery = Double(ranks.reduce(0, +)) / relevant
    func found(at percent: Int) -> Int {
      ranks.count { $0 <= Self.records(percent, of: n) }
    }
    recallAt5 = Double(found(at: 5)) / relevant
    recallAt10 = Double(found(at: 10)) / relevant
    recallAt20 = Double(found(at: 20)) / relevant
    let random = Self.randomCurve(records: n, relevant: p)
    let tenth = Self.records(10, of: n)
    extraFoundAt10 = tenth == 0 ? 0 : Double(found(at: 10) - random[tenth - 1]) / relevant
    readFor95 = ranks[Int((0.95 * relevant - 1e-9).rounded(.up)) - 1]
    readFor100 = last
    workSaved95 = (records - Double(readFor95)) / records - 0.05
    workSaved100 = (records - Double(last)) / records
    let below = (1...p).count { Double($0) / relevant <= 0.95 }
    let wanted = below == 0 ? p : below
    let first = random.firstIndex { $0 >= wanted } ?? n - 1
    workSaved95ByInsights = Double(first - (ranks[wanted - 1] - 1)) / records
  }

  private static func discount(_ rank: Int) -> Double {
    NaturalLogarithm.of(2) / NaturalLogarithm.of(Double(rank + 1))
  }

  /// The most records that are no more than a share of all, as comparing `i / n` with it finds.
  private static func records(_ percent: Int, of count: Int) -> Int {
    let share = Double(percent) / 100
    var number = Int(share * Double(count)) + 1
    while number > 0, Double(number) / Double(count) > share { number -= 1 }
    return number
  }

  /// How many relevant records a random order has found after each record but the first, rounded.
  private static func randomCurve(records: Int, relevant: Int) -> [Int] {
    let step = Double(relevant) / Double(records - 1)
    var curve = (0..<records).map { Int((Double($0) * step).rounded(.toNearestOrEven)) }
    curve[records - 1] = relevant
    return curve
  }
}
