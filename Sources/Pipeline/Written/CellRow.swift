import FoundationEssentials
import ReviewModel

/// A line of `7-synthesis/cells.jsonl`, as it was written.
struct CellRow: Sendable, Hashable, Decodable {
  let cell: String
  let table: String
  let row: String
  let column: String
  let value: Value
  let standing: Standing?
  let evidence: [Evidence]

  /// A number, a text, or blank.
  enum Value: Sendable, Hashable, Decodable {
    case blank
    case number(Double)
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .blank
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }

    /// Whether the text of a CSV cell says the same.
    func equals(_ text: String) -> Bool {
      switch self {
      case .blank: text.isEmpty
      case .number(let number): Double(text) == number
      case .text(let own): own == text
      }
    }
  }

  /// Something that the cell rests on: one of the keys is there.
  struct Evidence: Sendable, Hashable, Decodable {
    let excerpt: String?
    let record: String?
    let report: String?
    let study: String?
    let criterion: String?
    let decision: String?
    let line: Int?
    let quotation: String?
    let field: TextField?
    let start: Int?
    let end: Int?
  }
}
