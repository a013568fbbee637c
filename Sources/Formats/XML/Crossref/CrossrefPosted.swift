import ReviewModel

/// What has been posted without a journal.
enum CrossrefPosted {
  static func type(_ content: XMLElement) -> RecordType {
    switch content.lowered("type") ?? "preprint" {
    case "dissertation": .thesis
    case "report", "working_paper", "letter": .report
    case "other": .other
    default: .preprint
    }
  }
}
