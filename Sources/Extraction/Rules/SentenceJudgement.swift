import ReviewModel

/// What the rules say of one sentence: who speaks, whose view it is, and on what evidence.
struct SentenceJudgement {
  let speaker: Speaker
  let voice: Voice
  let evidence: Evidence

  /// An excerpt of a span of a passage under a code, with this judgement.
  func excerpt(
    of passage: Passage,
    _ span: TextSpan,
    in text: RecordText,
    report: Report.ID,
    code: Code.ID
  ) -> Excerpt {
    let edges = SpanEdges(of: span, in: passage.text)
    return Excerpt(
      report: report,
      record: text.record,
      field: passage.field,
      statement: passage.statement,
      span: span,
      quote: passage.words(of: span),
      prefix: edges.prefix,
      suffix: edges.suffix,
      code: code,
      speaker: speaker,
      voice: voice,
      evidence: evidence,
      textSource: text.source(of: passage.field)
    )
  }
}
