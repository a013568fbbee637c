import Formats
import ReviewModel

/// `matrix.csv`: what each criterion says of each record, with the words that decide it.
struct MatrixTable {
  let judged: [JudgedRecord]
  let index: ReviewIndex

  var table: CSVTable {
    var table = CSVTable(header: [
      "record", "citation", "criterion", "kind", "truth", "field", "start", "end", "words",
    ])
    for record in judged {
      for assessment in record.assessments {
        for words in assessment.words { table.append(row(record, assessment, words)) }
        if assessment.words.isEmpty { table.append(row(record, assessment, nil)) }
      }
    }
    return table
  }

  private func row(
    _ judged: JudgedRecord,
    _ assessment: CriterionAssessment,
    _ words: CriterionAssessment.Words?
  ) -> [CSVCell] {
    [
      .text(judged.id.text),
      .text(judged.record.shortCitation),
      .text(assessment.criterion.text),
      .optional(index.criteria[assessment.criterion]?.kind.rawValue),
      .text(assessment.truth.rawValue),
      .optional(words?.field),
      .count(words?.span?.start),
      .count(words?.span?.end),
      .optional(words?.text),
    ]
  }
}
