package import ReviewModel
import ReviewText

/// Agreement between people on one level and in one round: by question, and by pair of reviewers.
package struct ReviewerAgreement: Sendable, Hashable {
  package let decisions: IndependentDecisions
  /// In order of the questions and of the names; pairs without a report in common are left out.
  package let pairs: [PairAgreement]
  /// For each question, everybody together, where they are three or more.
  package let groups: [GroupAgreement]

  /// Agreement on the verdict, and on each of the criteria that anybody named.
  package init(_ decisions: IndependentDecisions, criteria: [Criterion.ID]) {
    self.decisions = decisions
    let named = Set(decisions.reports.flatMap { $0.decisions.flatMap(\.criteria) })
    let others = named.subtracting(criteria).sorted()
    let questions: [AgreementQuestion] =
      [.verdict, .advance]
      + (criteria.filter(named.contains) + others).map(AgreementQuestion.criterion)
    pairs = questions.flatMap { Self.pairs(decisions, $0) }
    let reviewers = decisions.reviewers
    groups =
      reviewers.count < 3
      ? []
      : questions.map { question in
        GroupAgreement(
          question: question,
          reviewers: reviewers,
          statistics: SeveralRaters(Self.counts(decisions, question))
        )
      }
  }

  private static func pairs(
    _ decisions: IndependentDecisions,
    _ question: AgreementQuestion
  ) -> [PairAgreement] {
    var tallies: [Pair: Tally] = [:]
    for report in decisions.reports {
      for (index, left) in report.decisions.enumerated() {
        for right in report.decisions.dropFirst(index + 1) {
          let pair = Pair(first: left.signature.reviewer, second: right.signature.reviewer)
          tallies[pair, default: Tally()].add(question.answer(left), question.answer(right))
        }
      }
    }
    return tallies.sorted { ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second) }
      .map { pair, tally in
        PairAgreement(
          question: question,
          first: pair.first,
          second: pair.second,
          table: AgreementTable(tally.counts),
          leftOut: tally.leftOut
        )
      }
  }

  private static func counts(
    _ decisions: IndependentDecisions,
    _ question: AgreementQuestion
  ) -> RatingCounts {
    RatingCounts(
      decisions.reports.map { report in
        let answers = report.decisions.compactMap(question.answer)
        return [answers.count { $0 }, answers.count { !$0 }]
      }
    )
  }

  private struct Pair: Hashable {
    let first: String
    let second: String
  }

  /// The four squares, and what has no place in them.
  private struct Tally {
    var counts = [[0, 0], [0, 0]]
    var leftOut = 0

    mutating func add(_ left: Bool?, _ right: Bool?) {
      if let left, let right {
        counts[left ? 0 : 1][right ? 0 : 1] += 1
      } else {
        leftOut += 1
      }
    }
  }
}
