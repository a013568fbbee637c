import ReviewModel

/// What the comparison of each field comes to, as people read it.
extension PairComparison {
  /// A difference that a rule holds against the pair is a contradiction; any other is only a
  /// difference.
  private func difference(
    _ contradictions: Contradiction...
  ) -> FieldComparison.Finding {
    contradictions.contains { $0.holds(in: self) } ? .contradicting : .different
  }

  var titleFinding: FieldComparison.Finding {
    switch title.level {
    case .equal: return .equal
    case .missing: return .missing
    case .near, .contained, .similar, .different, .incomparable:
      let difference = difference(.titleWords, .titleNumbers, .titleMarks)
      let isNone = title.level == .different || title.level == .incomparable
      return isNone || difference == .contradicting ? difference : .similar
    }
  }

  var authorsFinding: FieldComparison.Finding {
    switch authors.level {
    case .equal: .equal
    case .included, .overlapping: .similar
    case .touching: .different
    case .disjoint: difference(.authors)
    case .missing: .missing
    }
  }

  var yearFinding: FieldComparison.Finding {
    switch year {
    case .equal: .equal
    case .adjacent: .similar
    case .apart: difference(.year)
    case .missing: .missing
    }
  }

  var containerFinding: FieldComparison.Finding {
    switch container {
    case .equal: .equal
    case .contained, .similar: .similar
    case .different, .otherMeeting: difference(.container, .meeting)
    case .missing: .missing
    }
  }

  var pagesFinding: FieldComparison.Finding {
    switch pages {
    case .equal: .equal
    case .otherEnd, .similar: .similar
    case .incomparable, .overlapping, .apart: difference(.pages)
    case .missing: .missing
    }
  }

  var abstractFinding: FieldComparison.Finding {
    switch abstract {
    case .equal: .equal
    case .similar: .similar
    case .different: .different
    case .missing: .missing
    }
  }

  var kindFinding: FieldComparison.Finding {
    if a.nature == .unknown || b.nature == .unknown { return .missing }
    return a.nature == b.nature ? .equal : difference(.preprint, .meeting, .kind)
  }

  func finding(
    of number: NumberComparison,
    against contradiction: Contradiction
  ) -> FieldComparison.Finding {
    switch number {
    case .equal: .equal
    case .incomparable, .different: difference(contradiction)
    case .missing: .missing
    }
  }

  func finding(
    of identifier: IdentifierComparison,
    against contradiction: Contradiction? = nil
  ) -> FieldComparison.Finding {
    switch identifier {
    case .equal: .equal
    case .contained: .similar
    case .different: contradiction.map { difference($0) } ?? .different
    case .missing: .missing
    }
  }
}
