/// The diagram with everything in its place: what `FlowSVG` writes.
struct FlowDrawing: Sendable {
  struct Box: Sendable {
    let shape: FlowShape
    let x: Int
    let y: Int
    let height: Int

    var middle: Int { y + height / 2 }
    var centre: Int { x + shape.width / 2 }
  }

  /// A path of straight lines with an arrow at its end.
  struct Arrow: Sendable {
    let points: [(x: Int, y: Int)]
  }

  struct Phase: Sendable {
    let name: String
    let y: Int
    let height: Int
  }

  struct Head: Sendable {
    let lines: [FlowLine]
    let x: Int
    let width: Int
  }

  static let margin = 16
  static let headTop = 64
  static let headHeight = 44
  static let phaseWidth = 30

  private(set) var boxes: [Box] = []
  private(set) var arrows: [Arrow] = []
  private(set) var phases: [Phase] = []
  private(set) var heads: [Head] = []
  private(set) var width = 0
  private(set) var height = 0

  private static let gapX = 44
  private static let gapY = 34
  private static var left: Int { margin + phaseWidth + 20 }
  private static var leftAside: Int { left + FlowRows.mainWidth + gapX }
  private static var right: Int { leftAside + FlowRows.asideWidth + gapX }
  private static var rightAside: Int { right + FlowRows.mainWidth + gapX }

  init(rows: [FlowRow], hasOtherMethods: Bool) {
    place(rows)
    let last = hasOtherMethods ? Self.rightAside : Self.leftAside
    width = last + FlowRows.asideWidth + Self.margin
    addHead("Identification of studies via databases and registers", at: Self.left)
    if hasOtherMethods { addHead("Identification of studies via other methods", at: Self.right) }
  }

  private mutating func addHead(_ text: String, at x: Int) {
    let width = FlowRows.mainWidth + Self.gapX + FlowRows.asideWidth
    let lines = FlowLine.wrapped(text, width: FlowShape.characters(in: width), isStrong: true)
    heads.append(Head(lines: lines, x: x, width: width))
  }

  private mutating func place(_ rows: [FlowRow]) {
    var y = Self.headTop + Self.headHeight + 20
    var aboveLeft: Box?
    var aboveRight: Box?
    var tops: [FlowRow.Phase: (Int, Int)] = [:]
    for row in rows {
      let height = row.height
      let left = put(row.left, at: Self.left, y, in: height, below: &aboveLeft)
      put(row.leftAside, at: Self.leftAside, y, in: row, beside: left)
      let right = put(row.right, at: Self.right, y, in: height, below: &aboveRight)
      put(row.rightAside, at: Self.rightAside, y, in: row, beside: right ?? aboveRight)
      if row.phase == .included, let from = aboveRight, let into = left {
        arrows.append(
          Arrow(points: [
            (from.centre, from.y + from.height), (from.centre, into.middle),
            (into.x + into.shape.width, into.middle),
          ])
        )
      }
      tops[row.phase] = (tops[row.phase]?.0 ?? y, y + height)
      y += height + Self.gapY
    }
    height = y - Self.gapY + Self.margin
    phases = FlowRow.Phase.allCases.compactMap { phase in
      tops[phase].map { Phase(name: phase.rawValue, y: $0.0, height: $0.1 - $0.0) }
    }
  }

  /// Puts a box of an arm into its row, with an arrow from the one above.
  private mutating func put(
    _ shape: FlowShape?,
    at x: Int,
    _ y: Int,
    in height: Int,
    below above: inout Box?
  ) -> Box? {
    guard let shape else { return nil }
    let box = Box(shape: shape, x: x, y: y + (height - shape.height) / 2, height: shape.height)
    if let above {
      arrows.append(Arrow(points: [(above.centre, above.y + above.height), (box.centre, box.y)]))
    }
    boxes.append(box)
    above = box
    return box
  }

  /// Puts what leaves an arm beside it, each with an arrow.
  private mutating func put(
    _ shapes: [FlowShape],
    at x: Int,
    _ y: Int,
    in row: FlowRow,
    beside main: Box?
  ) {
    var top = y + (row.height - row.stacked(shapes)) / 2
    for shape in shapes {
      let box = Box(shape: shape, x: x, y: top, height: shape.height)
      if let main {
        let start = (x: main.x + main.shape.width, y: main.middle)
        let bend = x - Self.gapX / 2
        let points =
          start.y == box.middle
          ? [start, (box.x, box.middle)]
          : [start, (bend, start.y), (bend, box.middle), (box.x, box.middle)]
        arrows.append(Arrow(points: points))
      }
      boxes.append(box)
      top += shape.height + FlowRow.gap
    }
  }
}
