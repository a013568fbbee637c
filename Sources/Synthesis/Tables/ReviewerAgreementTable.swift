import ReviewModel
import ReviewText

/// T13: agreement between people, before discussion, for each pair of reviewers and level.
enum ReviewerAgreementTable {
  private static let statistics: [(String, String)] = [
    ("po", "Agreement"), ("po_ci", "95 % interval"),
    ("positive", "Positive agreement"), ("negative", "Negative agreement"),
    ("kappa", "κ"), ("kappa_ci", "95 % interval"), ("pabak", "PABAK"), ("ac1", "AC1"),
    ("ac1_ci", "95 % interval"),
  ]

  static func make(_ material: SynthesisMaterial) -> SynthesisTable {
    var builder = TableBuilder(
      "T13",
      "Agreement between reviewers",
      notes: [
        "Before discussion: only the first decision of each counts, and adjudication is left out. Include against exclude: records on which "
          + "either is unclear are not counted here. Blank: undefined."
      ],
      columns: [
        ("stage", "Stage"), ("round", "Round"), ("reviewers", "Reviewers"), ("n", "n"),
        ("both_include", "Both include"), ("only_first", "Only first includes"),
        ("only_second", "Only second includes"), ("both_exclude", "Both exclude"),
      ] + statistics
    )
    let levels: [(ScreeningLevel, [[ScreeningDecision]])] = [
      (.titleAbstract, material.screened.records.map(\.independent)),
      (.fullText, material.included.reports.map(\.independent)),
    ]
    for (level, decisions) in levels {
      for round in [ScreeningDecision.Round.pilot, .main] {
        for pair in ReviewerPair.pairs(in: decisions, round: round) {
          builder.append(
            "\(level.rawValue)/\(round.rawValue)/\(pair.first)×\(pair.second)",
            row(pair, level, round)
          )
        }
      }
    }
    return builder.table
  }

  private static func row(
    _ pair: ReviewerPair,
    _ level: ScreeningLevel,
    _ round: ScreeningDecision.Round
  ) -> [CellDraft] {
    let table = AgreementTable(
      pair.decisions.map { ($0.0.verdict, $0.1.verdict) },
      categories: [.include, .exclude]
    )
    let statistics = AgreementStatistics(table)
    return [
      .text(level.rawValue), .text(round.rawValue), .text("\(pair.first) × \(pair.second)"),
      count(pair.decisions),
    ]
      + [
        (Verdict.include, Verdict.include), (.include, .exclude), (.exclude, .include),
        (.exclude, .exclude),
      ].map { first, second in
        count(pair.decisions.filter { $0.0.verdict == first && $0.1.verdict == second })
      }
      + [
        value(statistics.proportionAgreed), interval(statistics.proportionAgreed),
        value(statistics.positiveAgreement), value(statistics.negativeAgreement),
        value(statistics.kappa), interval(statistics.kappa), value(statistics.pabak),
        value(statistics.ac1), interval(statistics.ac1),
      ]
  }

  private static func count(_ pairs: [ReviewerPair.Pair]) -> CellDraft {
    .count(of: pairs.map { .record($0.0.record) })
  }

  private static func value(_ estimate: Estimate?) -> CellDraft {
    estimate.map { CellDraft(value: .number($0.value)) } ?? .blank
  }

  private static func interval(_ estimate: Estimate?) -> CellDraft {
    guard let interval = estimate?.interval else { return .blank }
    let low = DecimalText.text(interval.low, decimals: 3)
    return .text("\(low) to \(DecimalText.text(interval.high, decimals: 3))")
  }
}
