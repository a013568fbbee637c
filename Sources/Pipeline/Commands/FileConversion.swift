import Formats
package import ReviewModel

/// Records in a format that can be written.
package enum FileConversion {
  package enum Target: String, Sendable, CaseIterable {
    case jsonLines = "jsonl"
    case ris
    case cslJSON = "csl-json"
  }

  package static func text(of records: [Record], as target: Target) -> String {
    switch target {
    case .jsonLines: JSONLinesWriter.text(records)
    case .ris: RISWriter.text(records)
    case .cslJSON: CSLJSONWriter.text(records)
    }
  }
}
