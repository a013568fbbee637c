import ReviewModel

/// What people decided of pairs of records, and of whole groups.
///
/// - `same` joins two records with the groups that the rules give them; `*` confirms a group.
/// - `different` keeps two records apart, and with them the groups joined to either by people;
///   `*` makes the record stand alone, merged with no other.
/// - `version` and `related` keep apart and link, unless the protocol merges versions; with `*` the
///   record stands alone, linked to the group that it would have been in.
struct DecidedPairs: Sendable {
  typealias Pair = CandidatePairs.Pair

  /// Pairs that are joined whatever the evidence says.
  private(set) var together: [Pair] = []
  /// Records that are joined with no other by the rules.
  private(set) var alone: [Int: DecidedKinship] = [:]
  /// Records whose group a person has confirmed.
  private(set) var confirmed: [Int: DecidedKinship] = [:]
  /// Decisions that cannot hold together.
  private(set) var conflicts: [DecisionConflict] = []
  /// What was decided of each pair.
  let pairs: [Pair: DecidedKinship]

  private var apart: [Int: Set<Int>] = [:]
  private var joined: DisjointSets

  /// Settles the decisions.
  ///
  /// - Parameters:
  ///   - words: The decisions that count.
  ///   - kinds: The kinships that are merged.
  ///   - count: The number of distinct records.
  init(_ words: DuplicateWords, merging kinds: Set<Kinship>, count: Int) {
    pairs = words.pairs
    joined = DisjointSets(count: count)
    for (index, word) in words.wholes.sorted(by: { $0.key < $1.key }) {
      if let contrary = word.contrary {
        conflicts.append(DecisionConflict(nil, word.decision, contrary))
      }
      if word.kinship == .same {
        confirmed[index] = word
      } else {
        alone[index] = word
      }
    }
    let inOrder = words.pairs.sorted { $0.key < $1.key }
    for (pair, word) in inOrder {
      if let contrary = word.contrary {
        conflicts.append(DecisionConflict(pair, word.decision, contrary))
      }
    }
    let adjudicated = inOrder.filter(\.value.decision.signature.isAdjudication)
    let others = inOrder.filter { !$0.value.decision.signature.isAdjudication }
    for level in [adjudicated, others] {
      for (pair, word) in level where !Self.joins(word, kinds) { separate(pair, word) }
      for (pair, word) in level where Self.joins(word, kinds) { join(pair, word) }
    }
  }

  /// What was decided of exactly this pair; nil where nothing was.
  func word(on pair: Pair) -> DecidedKinship? { pairs[pair] }

  /// Whether people keep any record of one group apart from any of the other.
  func forbids(_ left: [Int], with right: [Int]) -> Bool {
    if !alone.isEmpty, (left + right).contains(where: { alone[$0] != nil }) { return true }
    return separation(of: left, from: right) != nil
  }

  private static func joins(_ word: DecidedKinship, _ kinds: Set<Kinship>) -> Bool {
    word.kinship.map { kinds.contains($0) } ?? false
  }

  private mutating func separate(_ pair: Pair, _ word: DecidedKinship) {
    if joined.root(of: pair.a) == joined.root(of: pair.b) {
      // An adjudicator has joined them.
      if let other = firstJoin(with: pair.a) {
        conflicts.append(DecisionConflict(nil, other.decision, word.decision))
      }
      return
    }
    apart[pair.a, default: []].insert(pair.b)
    apart[pair.b, default: []].insert(pair.a)
  }

  private mutating func join(_ pair: Pair, _ word: DecidedKinship) {
    let left = joined.members(with: pair.a)
    let right = joined.members(with: pair.b)
    if let against = separation(of: left, from: right) {
      let decision = pairs[against]?.decision ?? word.decision
      conflicts.append(DecisionConflict(pair, word.decision, decision))
      return
    }
    for index in [pair.a, pair.b] {
      guard let whole = alone[index] else { continue }
      guard overrules(word.decision.signature, whole.decision.signature) else {
        conflicts.append(DecisionConflict(pair, word.decision, whole.decision))
        return
      }
    }
    together.append(pair)
    joined.join(pair.a, pair.b)
  }

  /// Whether a decision on a pair goes before one on the whole group.
  private func overrules(_ pair: Signature, _ whole: Signature) -> Bool {
    if pair.isAdjudication != whole.isAdjudication { return pair.isAdjudication }
    return pair.reviewer == whole.reviewer && whole.place < pair.place
  }

  private func firstJoin(with index: Int) -> DecidedKinship? {
    let root = joined.root(of: index)
    return together.first { joined.root(of: $0.a) == root }.flatMap { pairs[$0] }
  }

  /// The decision that keeps two groups apart; nil where none does.
  private func separation(of left: [Int], from right: [Int]) -> Pair? {
    guard !apart.isEmpty else { return nil }
    for index in left {
      guard let others = apart[index] else { continue }
      if let other = right.filter({ others.contains($0) }).min() { return Pair(index, other) }
    }
    return nil
  }
}
