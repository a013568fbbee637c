/// A range of UTF-8 bytes in a canonical text: `start..<end`.
package struct TextSpan: Sendable, Hashable, Codable, Comparable {
  package let start: Int
  package let end: Int

  package init(start: Int, end: Int) {
    precondition(0 <= start && start <= end, "a span runs forwards")
    self.start = start
    self.end = end
  }

  package var length: Int { end - start }

  package func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  package func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  package static func < (left: Self, right: Self) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
