/// One level of the diagram: in each arm a box, and beside it what left there.
struct FlowRow: Sendable {
  let phase: Phase
  var left: FlowShape?
  var leftAside: [FlowShape] = []
  var right: FlowShape?
  var rightAside: [FlowShape] = []

  enum Phase: String, Sendable, CaseIterable {
    case identification = "Identification"
    case screening = "Screening"
    case included = "Included"
  }

  static let gap = 10

  var height: Int {
    let heights = [left?.height ?? 0, stacked(leftAside), right?.height ?? 0, stacked(rightAside)]
    return heights.max() ?? 0
  }

  func stacked(_ shapes: [FlowShape]) -> Int {
    shapes.reduce(0) { $0 + $1.height } + max(0, shapes.count - 1) * Self.gap
  }
}
