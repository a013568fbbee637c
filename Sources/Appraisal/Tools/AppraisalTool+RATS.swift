import ReviewModel

extension AppraisalTool {
  /// The RATS guide to qualitative research: relevance, appropriateness, transparency, soundness.
  ///
  /// A guide for reporting and reviewing, without an official score. Source: Clark 2003.
  static let rats = AppraisalTool(
    name: "RATS",
    version: "2003",
    source: "Clark JP. How to peer review a qualitative manuscript. "
      + "In: Peer Review in Health Sciences, 2nd ed. BMJ Books, 2003",
    items: [
      Item(number: "R1", label: "Research question stated"),
      Item(number: "R2", label: "Research question justified"),
      Item(number: "A1", label: "Method described and justified"),
      Item(number: "T1", label: "Sampling described and justified"),
      Item(number: "T2", label: "Recruitment described"),
      Item(number: "T3", label: "Those who declined described"),
      Item(number: "T4", label: "Data collection described"),
      Item(number: "T5", label: "Setting described"),
      Item(number: "T6", label: "End of data collection justified"),
      Item(number: "T7", label: "Role of the researchers described"),
      Item(number: "T8", label: "Ethics approval stated"),
      Item(number: "T9", label: "Informed consent stated"),
      Item(number: "S1", label: "Analysis described and suited to the question"),
      Item(number: "S2", label: "Deviant cases considered"),
      Item(number: "S3", label: "Quotations support the interpretation"),
      Item(number: "S4", label: "Reliability of the analysis checked"),
      Item(number: "S5", label: "Strengths and limitations discussed"),
    ]
  )
}
