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
}
