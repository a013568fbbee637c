/// The scores of machines brought to one scale, over the records that are undecided.
struct JoinedScores: Sendable {
  private var records: [Int] = []
  private var lanes: [RankingModel.Lanes] = []
  private let count: Int

  init(count: Int) {
    self.count = count
  }

  mutating func add(_ score: RankingModel.Lanes, of record: Int) {
    records.append(record)
    lanes.append(score)
  }

  /// The sum of the machines' scores, each as standard deviations from its mean; 0 for others.
  ///
  /// - Parameters:
  ///   - extra: Further scores of all records, already on that scale.
  ///   - weight: Their weight, in standard deviations of the sum.
  func joined(machines: Int, beside extra: [Double]?, weight: Double) -> [Double] {
    var sums = Array(repeating: 0.0, count: records.count)
    if machines == 1 {
      for place in records.indices { sums[place] = Double(lanes[place][0]) }
    } else {
      for machine in 0..<machines {
        let scale = Scale(lanes.lazy.map { Double($0[machine]) })
        for place in records.indices { sums[place] += scale[Double(lanes[place][machine])] }
      }
    }
    if let extra {
      let deviation = Scale(sums).deviation
      for (place, record) in records.enumerated() {
        sums[place] += weight * deviation * extra[record]
      }
    }
    var result = Array(repeating: 0.0, count: count)
    for (place, record) in records.enumerated() { result[record] = sums[place] }
    return result
  }
}
