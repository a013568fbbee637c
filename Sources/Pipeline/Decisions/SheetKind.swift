/// The kinds of decision sheets, under the names of their folders.
enum SheetKind: String, CaseIterable, Sendable {
  case titleAbstract = "title-abstract"
  case fullText = "full-text"
  case audit, retrieval, deduplication, extraction, characteristics, appraisal, corrections

  /// The columns without which a row says nothing.
  var requiredColumns: [String] {
    switch self {
    case .titleAbstract, .fullText, .audit: ["record", "verdict"]
    case .retrieval: ["record", "state"]
    case .deduplication: ["record_a", "record_b", "verdict"]
    case .extraction: ["record", "quote", "code", "action"]
    case .characteristics: ["record", "characteristic", "value"]
    case .appraisal: ["study", "tool", "item", "answer"]
    case .corrections: ["record", "field", "value"]
    }
  }
}
