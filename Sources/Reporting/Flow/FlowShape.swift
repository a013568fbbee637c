import ReviewModel

/// A box of the diagram with its lines, not yet placed.
struct FlowShape: Sendable, Hashable {
  static let lineHeight = 16
  static let padding = 10

  let lines: [FlowLine]
  let width: Int
  /// Dashed boxes are interim, or have no counterpart in the published template.
  let isDashed: Bool

  var height: Int { lines.count * Self.lineHeight + 2 * Self.padding - 4 }

  /// Characters of twelve-pixel text that fit into a box.
  static func characters(in width: Int) -> Int { (width - 2 * padding) * 10 / 62 }

  /// A heading, where there is one, and each box with its parts.
  init(_ heading: String? = nil, boxes: [FlowBox], width: Int, isDashed: Bool = false) {
    let room = Self.characters(in: width)
    var lines = heading.map { FlowLine.wrapped($0, width: room, isStrong: true) } ?? []
    for box in boxes {
      let number = FlowToken(key: box.key, n: box.n)
      lines += FlowLine.wrapped(box.text, number: number, width: room)
      for part in box.details.prefix(Self.mostParts) {
        let text = Self.clipped(part.text)
        let number = FlowToken(key: nil, n: part.n)
        lines += FlowLine.wrapped(text, number: number, width: room, indent: 2)
      }
      if box.details.count > Self.mostParts {
        let rest = "and \(box.details.count - Self.mostParts) more, in prisma.csv"
        lines += FlowLine.wrapped(rest, width: room, indent: 2)
      }
    }
    self.lines = lines
    self.width = width
    self.isDashed = isDashed
  }

  private static let mostParts = 16

  private static func clipped(_ text: String) -> String {
    let text = Markup.withoutDirections(text)
    let scalars = text.unicodeScalars
    guard scalars.count > 140 else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(139))) + "…"
  }
}
