import Foundation

/// The table of weights as the documentation publishes it: what a reader of `pairs.csv` has.
struct PublishedWeights {
  private let lines: [Line]

  private struct Line {
    let field: String
    let comparison: String
    let measure: ClosedRange<Int>?
    let similarity: Double?
    let weight: Int
  }

  /// Reads the lines of five cells in `Duplicates.md`.
  init() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let path = "../../Sources/Pipeline/Pipeline.docc/Duplicates.md"
    let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    lines = text.split(separator: "\n").compactMap { row in
      let cells = row.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 7, let weight = Int(cells[5]) else { return nil }
      return Line(
        field: cells[1],
        comparison: cells[2],
        measure: Self.range(cells[3]),
        similarity: cells[4].split(separator: " ").first.flatMap { Double($0) },
        weight: weight
      )
    }
  }

  /// The weight of a row of `pairs.csv`; nil where the table says nothing of it.
  func weight(field: String, comparison: String, measure: Int?, similarity: Double?) -> Int? {
    lines.first { line in
      (line.field == field || line.field == "any") && line.comparison == comparison
        && (line.measure.map { range in measure.map(range.contains) ?? false } ?? true)
        && (line.similarity.map { least in (similarity ?? 0) >= least } ?? true)
    }?.weight
  }

  /// `4`, `6 to 7` or `8 or more`.
  private static func range(_ cell: String) -> ClosedRange<Int>? {
    let numbers = cell.split(separator: " ").compactMap { Int($0) }
    guard let first = numbers.first, let last = numbers.last else { return nil }
    return first...(cell.hasSuffix("or more") ? Int.max : last)
  }
}
