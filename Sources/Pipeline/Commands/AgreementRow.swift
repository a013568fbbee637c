import Formats
import ReviewModel
import ReviewText
import Screening

/// One row of the table of agreement; what is undefined is blank.
struct AgreementRow: Sendable {
  private let names: [String]
  private let counts: [Int?]
  private let prevalence: Double?
  private let estimates: [Estimate?]

  private static let texts = ["level", "round", "question", "reviewers"]
  private static let numbers = [
    "n", "left_out", "both_yes", "only_first", "only_second", "both_no",
  ]
  private static let statistics = [
    "agreement", "positive", "negative", "kappa", "pabak", "ac1", "fleiss_kappa",
  ]

  static let columns =
    texts + numbers + ["prevalence"] + statistics.flatMap { [$0, "\($0)_low", "\($0)_high"] }

  init(_ pair: PairAgreement, in decisions: IndependentDecisions) {
    let table = pair.table.counts
    let found = pair.statistics
    names = Self.names(decisions, pair.question, [pair.first, pair.second])
    counts = [pair.table.total, pair.leftOut, table[0][0], table[0][1], table[1][0], table[1][1]]
    prevalence = pair.prevalence
    estimates = [
      found.proportionAgreed, found.positiveAgreement, found.negativeAgreement, found.kappa,
      found.pabak, found.ac1, nil,
    ]
  }

  init(_ group: GroupAgreement, in decisions: IndependentDecisions) {
    let found = group.statistics
    names = Self.names(decisions, group.question, group.reviewers)
    counts = [found.n, nil, nil, nil, nil, nil]
    prevalence = nil
    estimates = [found.proportionAgreed, nil, nil, nil, nil, found.ac1, found.fleissKappa]
  }

  private static func names(
    _ decisions: IndependentDecisions,
    _ question: AgreementQuestion,
    _ reviewers: [String]
  ) -> [String] {
    [
      decisions.level.rawValue, decisions.round.rawValue, question.name,
      reviewers.joined(separator: " × "),
    ]
  }

  var cells: [CSVCell] {
    names.map(CSVCell.text) + counts.map(CSVCell.count) + figures.map { .number($0 ?? "") }
  }

  var json: JSONValue {
    let texts = zip(Self.texts, names).map { JSONValue.Member(key: $0, value: .string($1)) }
    let numbers = zip(Self.numbers, counts).compactMap { key, count in
      count.map { JSONValue.Member(key: key, value: .int($0)) }
    }
    let figures = zip(Self.columns.dropFirst(texts.count + Self.numbers.count), figures)
      .compactMap { key, figure in
        figure.map { JSONValue.Member(key: key, value: .number($0)) }
      }
    return .object(texts + numbers + figures)
  }

  /// Four decimals; an interval without width, as large samples give it where all agree, is none.
  private var figures: [String?] {
    func text(_ value: Double) -> String { DecimalText.text(value, decimals: 4) }
    return [prevalence.map(text)]
      + estimates.flatMap { estimate -> [String?] in
        guard let estimate else { return [nil, nil, nil] }
        let interval = estimate.interval
        guard interval.high > interval.low else { return [text(estimate.value), nil, nil] }
        return [text(estimate.value), text(interval.low), text(interval.high)]
      }
  }
}
