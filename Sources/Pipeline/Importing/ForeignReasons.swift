import ReviewModel
import ReviewText

/// Finds the criteria that the reasons of another tool name.
struct ForeignReasons: Sendable {
  private var criteria: [String: Criterion.ID] = [:]
  /// How often each reason occurred that names no criterion.
  private(set) var unknown: [String: Int] = [:]

  /// The criteria of a review by ID and label, and those that a person names for a reason.
  init(_ known: [Criterion], named: [String: String]) throws(PipelineFailure) {
    for criterion in known {
      criteria[Folding.folded(criterion.label)] = criterion.id
    }
    for criterion in known { criteria[Folding.folded(criterion.id.text)] = criterion.id }
    for (reason, name) in named.sorted(by: { $0.key < $1.key }) {
      guard let criterion = known.first(where: { $0.id.text == name }) else {
        throw PipelineFailure(
          .usage,
          "no criterion is called ‘\(name)’",
          help: "known: \(known.map(\.id.text).joined(separator: ", ")); nothing was written"
        )
      }
      criteria[Folding.folded(reason)] = criterion.id
    }
  }

  /// The criteria that reasons name, and the reasons that name none.
  mutating func criteria(for reasons: [String]) -> (criteria: [Criterion.ID], others: [String]) {
    var found: [Criterion.ID] = []
    var others: [String] = []
    for reason in reasons {
      if let criterion = criteria[Folding.folded(reason)] {
        if !found.contains(criterion) { found.append(criterion) }
      } else {
        others.append(reason)
        unknown[reason, default: 0] += 1
      }
    }
    return (found, others)
  }

  /// One message for all reasons that are kept as notes.
  var diagnostic: Diagnostic? {
    guard !unknown.isEmpty else { return nil }
    let counted = unknown.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return Diagnostic(
      .warning,
      rule: "unknown-reason",
      unknown.count == 1
        ? "a reason for exclusion is no criterion of this review"
        : "\(unknown.count) reasons for exclusion are no criteria of this review",
      at: Place(file: "protocol.yaml"),
      notes: counted.prefix(10).map {
        "‘\($0.key)’, of \($0.value) decision\($0.value == 1 ? "" : "s")"
      },
      help: "name the criterion with --reason 'WORDS=CRITERION'; until then they are kept as notes"
    )
  }
}
