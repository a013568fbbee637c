import ReviewModel

/// One study with everything known of it.
struct StudyMaterial: Sendable {
  let study: Study
  let reports: [AssessedReport]
  let excerpts: [Excerpt]
  let characteristics: [Characteristic]

  /// Whether a report of it was read in full, so that a person may say what it does not contain.
  var isReadInFull: Bool {
    reports.contains { report in
      switch report.retrieval {
      case .fullText: report.fullText?.textSource == .authors
      case .readElsewhere: true
      case .abstract, .awaiting, .notRetrieved: false
      }
    }
  }

  /// The value that stands: the best founded, of the first report that has one.
  func characteristic(_ name: String) -> Characteristic? {
    characteristics.filter { $0.name == name && !$0.isDisputed && !$0.value.isEmpty }
      .reduce(nil) { best, next in
        guard let best else { return next }
        return next.standing > best.standing ? next : best
      }
  }

  /// The standing of something in this study: no higher than that of the study's inclusion.
  func standing(of own: Standing) -> Standing { min(own, study.standing) }
}
