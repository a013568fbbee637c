/// The records of a review in the order in which they should be read, learned from what was decided.
///
/// The same texts and the same decisions in the same order give the same order of the rest, bit for
/// bit. Equal records stand in the order in which they were given: by record ID, in a review.
package struct ScreeningQueue: Sendable {
  private let model: RankingModel
  private let matrix: TermMatrix
  private var machines: TwinMachines
  private let likeness: QueryLikeness?
  private var verdicts: [Bool?]
  private var decisions: [(record: Int, isRelevant: Bool)] = []
  private var isTrained = true

  /// A queue in which nothing is decided.
  ///
  /// - Parameters:
  ///   - texts: The records in the order that settles ties.
  ///   - protocolText: The review's own words (title, question, criteria), to begin with.
  package init(
    _ texts: [RankedText],
    model: RankingModel = .standard,
    protocolText: String? = nil
  ) {
    self.model = model
    matrix = TermMatrix(texts, kinds: model.kinds, query: protocolText)
    machines = TwinMachines(matrix, model: model)
    likeness = protocolText == nil ? nil : QueryLikeness(matrix)
    verdicts = Array(repeating: nil, count: texts.count)
  }

  /// Takes a decision on a record, or a change of it.
  package mutating func decide(_ record: Int, isRelevant: Bool) {
    guard verdicts[record] != isRelevant else { return }
    if let before = verdicts[record] {
      machines.forget(record, isRelevant: before)
      decisions.removeAll { $0.record == record }
    }
    verdicts[record] = isRelevant
    decisions.append((record, isRelevant))
    isTrained = false
  }

  /// The undecided record that should be read next; nil when all are decided.
  package mutating func next() -> Int? {
    let scores = scores()
    var best: Int?
    for record in verdicts.indices where verdicts[record] == nil {
      guard let known = best else {
        best = record
        continue
      }
      if scores[record] > scores[known] { best = record }
    }
    return best
  }

  /// The undecided records, the one to be read next first.
  package mutating func order() -> [Int] {
    let scores = scores()
    return verdicts.indices.filter { verdicts[$0] == nil }.sorted {
      scores[$0] == scores[$1] ? $0 < $1 : scores[$0] > scores[$1]
    }
  }

  /// How relevant each undecided record seems; only their order means anything.
  package mutating func scores() -> [Double] {
    let relevant = decisions.count(where: \.isRelevant)
    guard relevant > 0, relevant < decisions.count else {
      return likeness?.values ?? Array(repeating: 0, count: verdicts.count)
    }
    if !isTrained {
      machines.train(decisions)
      isTrained = true
    }
    var scores = JoinedScores(count: verdicts.count)
    for record in verdicts.indices where verdicts[record] == nil {
      scores.add(machines.score(record), of: record)
    }
    return scores.joined(
      machines: model.machineCount,
      beside: likeness?.values,
      weight: 1 / Double(1 + relevant)
    )
  }
}
