import Formats
import ReviewModel

/// One cell's way back: what it rests on, each down to file, line and words.
package struct CellTrace: Sendable {
  let cell: CellRow
  let steps: [TraceStep]

  package static func of(
    _ id: String,
    in written: WrittenReview
  ) throws(PipelineFailure) -> CellTrace {
    let cells = written.lines("7-synthesis/cells.jsonl", as: CellRow.self).lines
    guard let cell = cells.first(where: { $0.cell == id }) else {
      let closest = Suggestion.closest(to: id, among: cells.map(\.cell))
      throw PipelineFailure(
        .missingInput,
        "there is no cell ‘\(id)’ in ‘\(written.output)’",
        help: closest.map { "did you mean ‘\($0)’?" }
          ?? "cell IDs are listed in 7-synthesis/cells.jsonl"
      )
    }
    let tracer = Tracer(written)
    return CellTrace(cell: cell, steps: cell.evidence.flatMap(tracer.steps))
  }

  package var text: String {
    let value =
      switch cell.value {
      case .blank: "blank: unknown, or nobody has said so"
      case .number(let number): Self.number(number)
      case .text(let text): text
      }
    let head =
      ["\(cell.cell): \(value)"]
      + [cell.standing.map { "  standing: \($0.rawValue)" }]
      .compactMap(\.self)
    let rest = steps.isEmpty ? ["  it rests on no excerpt or record"] : steps.flatMap(\.lines)
    return (head + rest).joined(separator: "\n") + "\n"
  }

  package var json: String {
    JSONValue.object([
      "cell": .string(cell.cell),
      "standing": cell.standing.map { .string($0.rawValue) },
      "steps": .array(steps.map(\.json)),
    ]).compact + "\n"
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : DecimalText.text(value, decimals: 3)
  }
}
