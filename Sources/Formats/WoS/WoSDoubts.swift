import ReviewModel

/// What cannot be understood in a record of Web of Science.
enum WoSDoubts {
  static func doubts(
    _ raw: TaggedRecord,
    _ record: Record
  ) -> [(rule: String, message: String)] {
    var doubts: [(rule: String, message: String)] = []
    if record.doi == nil, let value = raw.line("DI") {
      doubts.append(("invalid-doi", "'\(value.prefix(60))' is no DOI"))
    }
    if record.issued == nil, let value = raw.line("PY") {
      doubts.append(("invalid-date", "no year in '\(value.prefix(60))'"))
    }
    return doubts
  }
}
