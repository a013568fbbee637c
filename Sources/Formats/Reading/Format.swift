/// A citation format, under the name that messages and the command line use.
package enum Format: String, Sendable, Hashable, Codable, CaseIterable {
  case ris, medline
  case pubMedXML = "pubmed-xml"
  case endNoteXML = "endnote-xml"
  case ethosPage = "ethos-page"
  case purePage = "pure-page"
  case scitePage = "scite-page"
  case webPage = "web-page"
  case cslJSON = "csl-json"
  case jsonLines = "jsonl"
  case csv

  /// The usual extensions; they only break ties.
  package var extensions: [String] {
    switch self {
    case .ris: ["ris"]
    case .medline: ["nbib", "medline"]
    case .pubMedXML, .endNoteXML: ["xml"]
    case .ethosPage, .purePage, .scitePage, .webPage: ["txt", "html", "htm"]
    case .cslJSON: ["json"]
    case .jsonLines: ["jsonl", "ndjson"]
    case .csv: ["csv", "tsv"]
    }
  }

  /// The format's name in a sentence.
  package var title: String {
    switch self {
    case .ris: "RIS"
    case .medline: "MEDLINE (nbib)"
    case .pubMedXML: "PubMed XML"
    case .endNoteXML: "EndNote XML"
    case .ethosPage: "EThOS page"
    case .purePage: "Pure portal page"
    case .scitePage: "scite page"
    case .webPage: "web page"
    case .cslJSON: "CSL-JSON"
    case .jsonLines: "JSON Lines"
    case .csv: "CSV"
    }
  }

  /// Whether a file of the format is a saved page and not an export.
  package var isPage: Bool {
    switch self {
    case .ethosPage, .purePage, .scitePage, .webPage: true
    default: false
    }
  }

  /// Whether the format says itself how it is encoded.
  var declaresEncoding: Bool { self == .pubMedXML || self == .endNoteXML }
}
