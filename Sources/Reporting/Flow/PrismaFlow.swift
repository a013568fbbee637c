import ReviewModel

/// The flow diagram of a run: its boxes by key, and how final it is.
struct PrismaFlow: Sendable {
  let flow: FlowDiagram
  let unreadFiles: Int
  private let boxes: [String: FlowBox]

  init(flow: FlowDiagram, unreadFiles: Int) {
    self.flow = flow
    self.unreadFiles = unreadFiles
    boxes = Dictionary(
      (flow.boxes + Self.additions(flow, unreadFiles)).map { ($0.key, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  subscript(key: String) -> FlowBox? { boxes[key] }

  /// The number under a key, where it is known.
  func count(_ key: String) -> Int? { boxes[key]?.n }

  /// Boxes that the published template does not have, in the order of the diagram.
  var ownBoxes: [FlowBox] {
    flow.boxes.filter { !$0.isStandard } + Self.additions(flow, unreadFiles)
  }

  /// Whether anything still waits, or was left unread.
  var isInterim: Bool { flow.isInterim || unreadFiles > 0 }

  /// Whether the arm of other methods has anything to show.
  var hasOtherMethods: Bool {
    guard let right = flow.arm(.otherMethods) else { return false }
    return right.screened > 0 || right.identifiedTotal > 0
      || right.identified.contains { !$0.isComplete }
  }

  /// What still waits, in words, such as `3 records undecided`.
  var waiting: [String] {
    let arms = flow.arms
    return [
      Self.counted(arms.reduce(0) { $0 + $1.undecided }, "record", "undecided"),
      Self.counted(arms.reduce(0) { $0 + $1.unread }, "record", "left unread by the stopping rule"),
      Self.counted(arms.reduce(0) { $0 + $1.awaiting }, "report", "awaiting retrieval"),
      Self.counted(arms.reduce(0) { $0 + $1.undecidedReports }, "report", "undecided"),
      Self.counted(unreadFiles, "file", "unread"),
    ].compactMap(\.self)
  }

  private static func counted(_ count: Int, _ noun: String, _ state: String) -> String? {
    count > 0 ? "\(count) \(noun)\(count == 1 ? "" : "s") \(state)" : nil
  }

  private static func additions(_ flow: FlowDiagram, _ unreadFiles: Int) -> [FlowBox] {
    let removed = flow.arm(.otherMethods)?.otherRemovals
    return [
      own("other_excluded_other", .otherMethods, "Records removed for other reasons", removed),
      own("unread_files", nil, "Files that could not be read", unreadFiles),
    ]
  }

  private static func own(_ key: String, _ arm: Arm?, _ text: String, _ n: Int?) -> FlowBox {
    FlowBox(key: key, arm: arm, text: text, n: n, details: [], isInterim: true, isStandard: false)
  }
}
