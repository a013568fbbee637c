/// The most plausible encodings of consecutive stretches, where changing the encoding is rare.
///
/// The algorithm is Viterbi's. Stretches are settled in windows, so that memory stays bounded.
struct EncodingPath {
  /// What a change costs, besides the entrance of the encoding changed to.
  private static let change: Float = 7

  private let entrances: [Float]
  private var scores: [[Float]] = []
  /// The encoding of the last stretch that was settled.
  private var settled: Int?

  init(entrances: [Float]) {
    self.entrances = entrances
  }

  /// Whether what was settled last is UTF-8, and nothing waits.
  var isUnicode: Bool { settled == 0 && scores.isEmpty }

  /// How many stretches wait to be settled.
  var count: Int { scores.count }

  /// Adds a stretch by what it scores in each encoding.
  mutating func add(_ scores: [Float]) { self.scores.append(scores) }

  /// Says that what follows comes after a stretch in an encoding that is certain.
  mutating func force(_ state: Int) { settled = state }

  /// The encodings of the stretches, oldest first, without the last few if they shall wait.
  mutating func settle(keeping kept: Int) -> [Int] {
    guard scores.count > kept else { return [] }
    var totals = entrances.indices.map { state -> Float in
      guard let settled else { return -entrances[state] }
      return state == settled ? 0 : -(Self.change + entrances[state])
    }
    var origins: [[Int]] = []
    for (index, score) in scores.enumerated() {
      if index > 0 { origins.append(step(&totals)) }
      for state in totals.indices { totals[state] += score[state] }
    }
    var state = Self.best(totals)
    var path = [state]
    for origin in origins.reversed() {
      state = origin[state]
      path.append(state)
    }
    path.reverse()
    let result = Array(path.prefix(scores.count - kept))
    scores.removeFirst(result.count)
    settled = result.last
    return result
  }

  /// Goes on by one stretch: staying where one is, or coming from the best; returns from where.
  private func step(_ totals: inout [Float]) -> [Int] {
    let best = Self.best(totals)
    var origins = Array(totals.indices)
    let highest = totals[best] - Self.change
    for state in totals.indices where highest - entrances[state] > totals[state] {
      totals[state] = highest - entrances[state]
      origins[state] = best
    }
    return origins
  }

  private static func best(_ totals: [Float]) -> Int {
    var best = 0
    for index in totals.indices where totals[index] > totals[best] { best = index }
    return best
  }
}
