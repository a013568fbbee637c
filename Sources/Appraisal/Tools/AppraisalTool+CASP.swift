import ReviewModel

extension AppraisalTool {
  /// The ten questions for qualitative research of the Critical Appraisal Skills Programme.
  static let casp = AppraisalTool(
    name: "CASP",
    version: "2018",
    source: "Critical Appraisal Skills Programme, Qualitative checklist, 2018",
    items: [
      Item(number: "1", label: "Aims stated"),
      Item(number: "2", label: "Qualitative method appropriate"),
      Item(number: "3", label: "Design suits the aims"),
      Item(number: "4", label: "Recruitment suits the aims"),
      Item(number: "5", label: "Data collection addresses the question"),
      Item(number: "6", label: "Researcher and participants: relationship considered"),
      Item(number: "7", label: "Ethics considered"),
      Item(number: "8", label: "Analysis rigorous"),
      Item(number: "9", label: "Findings stated"),
      Item(number: "10", label: "Value of the research"),
    ]
  )
}
