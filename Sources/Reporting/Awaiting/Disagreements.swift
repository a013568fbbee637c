import ReviewModel

/// Everything that people disagree on, in the order of the road.
struct Disagreements {
  let input: ReportingInput
  let index: ReviewIndex

  var all: [Disagreement] { records + reports + excerpts + characteristics + judgements }

  private var records: [Disagreement] {
    input.screened.records.filter { $0.outcome == .undecided(.disagreement) }
      .map { verdict(JudgedRecord($0), level: .titleAbstract) }
  }

  private var reports: [Disagreement] {
    input.included.reports.filter { $0.outcome == .undecided(.disagreement) }
      .map { verdict(JudgedRecord($0), level: .fullText) }
  }

  private func verdict(_ judged: JudgedRecord, level: ScreeningLevel) -> Disagreement {
    Disagreement(
      settledIn: "\(level.rawValue)/adjudicated.csv",
      subject: judged.id.text,
      citation: judged.record.citation,
      about: "",
      positions: judged.decisions.map { "\($0.signature.reviewer): \($0.verdict.rawValue)" }
    )
  }

  private var excerpts: [Disagreement] {
    input.coded.excerpts.filter { $0.state == .disputed }.map { excerpt in
      Disagreement(
        settledIn: "extraction/adjudicated.csv",
        subject: excerpt.record.text,
        citation: index.citation(excerpt.report),
        about: "\(excerpt.code) on \(excerpt.field.rawValue): \(excerpt.quote)",
        positions: excerpt.coders
      )
    }
  }

  private var characteristics: [Disagreement] {
    input.coded.characteristics.filter(\.isDisputed).map { characteristic in
      Disagreement(
        settledIn: "characteristics/adjudicated.csv",
        subject: characteristic.report.text,
        citation: index.citation(characteristic.report),
        about: characteristic.name,
        positions: [position(characteristic.coders, characteristic.value)]
      )
    }
  }

  private var judgements: [Disagreement] {
    input.appraised.judgements.filter(\.isDisputed).map { judgement in
      Disagreement(
        settledIn: "appraisal/adjudicated.csv",
        subject: judgement.study.text,
        citation: index.studies[judgement.study]?.label ?? "",
        about: "\(judgement.tool) \(judgement.item)",
        positions: [position(judgement.reviewers, judgement.answer)]
      )
    }
  }

  private func position(_ people: [String], _ value: String) -> String {
    "\(people.joined(separator: ", ")): \(value)"
  }
}
