import ReviewModel

/// People's corrections, one for each field of a group.
struct SettledCorrections: Sendable {
  let diagnostics: [Diagnostic]
  /// For each record, the corrections that hold, in order of their places.
  private let ofRecord: [Record.ID: [FieldCorrection]]

  /// Settles the corrections.
  ///
  /// Of one reviewer's corrections of a field the last counts. What was adjudicated holds; where
  /// reviewers differ otherwise, the sources' value stays.
  init(_ corrections: [Correction], groupOf: (Record.ID) -> Report.ID?) {
    var diagnostics: [Diagnostic] = []
    var keyed: [Subject: [FieldCorrection]] = [:]
    for correction in corrections {
      guard let group = groupOf(correction.record) else {
        diagnostics.append(Self.unknownRecord(correction))
        continue
      }
      switch FieldCorrection.reading(correction) {
      case .success(let change):
        let subject = Subject(group: group, field: change.name)
        keyed[subject, default: []].removeAll {
          $0.correction.signature.reviewer == correction.signature.reviewer
        }
        keyed[subject, default: []].append(change)
      case .failure(let problem): diagnostics.append(problem.diagnostic)
      }
    }
    var ofRecord: [Record.ID: [FieldCorrection]] = [:]
    for (_, changes) in keyed.sorted(by: { $0.key < $1.key }) {
      if let change = Self.settled(changes, &diagnostics) {
        ofRecord[change.correction.record, default: []].append(change)
      }
    }
    self.ofRecord = ofRecord
    self.diagnostics = diagnostics
  }

  /// The view with its corrections, whose provenance is the place where they are written.
  func applied(to view: MergedView, members: [Record]) -> MergedView {
    guard !ofRecord.isEmpty else { return view }
    var view = view
    for id in Set(members.map(\.id)).sorted() {
      for change in ofRecord[id] ?? [] { change.apply(to: &view) }
    }
    return view
  }

  private struct Subject: Hashable, Comparable {
    let group: Report.ID
    let field: String

    static func < (left: Self, right: Self) -> Bool {
      (left.group, left.field) < (right.group, right.field)
    }
  }

  private static func settled(
    _ changes: [FieldCorrection],
    _ diagnostics: inout [Diagnostic]
  ) -> FieldCorrection? {
    if let adjudicated = changes.first(where: \.correction.signature.isAdjudication) {
      return adjudicated
    }
    guard let first = changes.first else { return nil }
    let contrary = changes.first { $0.correction.value != first.correction.value }
    guard let contrary else { return first }
    diagnostics.append(
      Diagnostic(
        .warning,
        rule: "conflicting-corrections",
        "reviewers correct \(first.correction.field) of \(first.correction.record) differently",
        at: first.correction.signature.place,
        notes: [first, contrary].map {
          "\($0.correction.signature.place): “\($0.correction.value)”"
        },
        help: "settle it in adjudicated.csv; until then the sources' value stands"
      )
    )
    return nil
  }

  private static func unknownRecord(_ correction: Correction) -> Diagnostic {
    Diagnostic(
      .warning,
      rule: "correction-without-record",
      "a correction names \(correction.record), which is not among the records",
      at: correction.signature.place
    )
  }
}
