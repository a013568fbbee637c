/// A citation format, under the name that messages and the command line use.
package enum Format: String, Sendable, Hashable, Codable, CaseIterable {
  case ris, medline
  case pubMedXML = "pubmed-xml"
  case endNoteXML = "endnote-xml"
  case jats
  case mods
  case dublinCore = "dublin-core"
  case marcXML = "marcxml"
  case tei
  case dataCiteXML = "datacite-xml"
  case crossrefXML = "crossref-xml"
  case zoteroRDF = "zotero-rdf"
  case wordXML = "word-xml"
  case biblioscape = "biblioscape-xml"
  case marc
  case bibTeX = "bibtex"
  case openAlexJSON = "openalex-json"
  case dataCiteJSON = "datacite-json"
  case crossrefJSON = "crossref-json"
  case schemaJSON = "schema-json"
  case otherJSON = "json"
  case zoteroJSON = "zotero-json"
  case cff
  case webOfScience = "wos"
  case refer = "enw"
  case ovid
  case refWorks = "refworks"
  case taggedText = "tagged"
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
    case .jats: ["xml", "nxml"]
    case .mods, .dublinCore, .marcXML, .tei, .dataCiteXML, .crossrefXML, .wordXML, .biblioscape:
      ["xml"]
    case .zoteroRDF: ["rdf"]
    case .marc: ["mrc", "marc"]
    case .bibTeX: ["bib"]
    case .openAlexJSON, .dataCiteJSON, .crossrefJSON, .zoteroJSON, .otherJSON: ["json"]
    case .schemaJSON: ["json", "jsonld"]
    case .cff: ["cff"]
    case .webOfScience: ["ciw", "isi"]
    case .refer: ["enw"]
    case .ovid, .refWorks, .taggedText: []
    case .ethosPage, .purePage, .scitePage, .webPage: ["txt", "html", "htm"]
    case .cslJSON: ["json"]
    case .jsonLines: ["jsonl", "ndjson"]
    case .csv: ["csv", "tsv", "tab"]
    }
  }

  /// The format's name in a sentence.
  package var title: String {
    switch self {
    case .ris: "RIS"
    case .medline: "MEDLINE (nbib)"
    case .pubMedXML: "PubMed XML"
    case .endNoteXML: "EndNote XML"
    case .jats: "JATS XML"
    case .mods: "MODS XML"
    case .dublinCore: "Dublin Core XML"
    case .marcXML: "MARCXML"
    case .tei: "TEI XML"
    case .dataCiteXML: "DataCite XML"
    case .crossrefXML: "Crossref XML"
    case .zoteroRDF: "Zotero RDF"
    case .wordXML: "Word bibliography XML"
    case .biblioscape: "Biblioscape XML"
    case .marc: "MARC 21"
    case .bibTeX: "BibTeX"
    case .openAlexJSON: "OpenAlex JSON"
    case .dataCiteJSON: "DataCite JSON"
    case .crossrefJSON: "Crossref JSON"
    case .schemaJSON: "JSON-LD of schema.org"
    case .otherJSON: "JSON"
    case .zoteroJSON: "Zotero JSON"
    case .cff: "Citation File Format"
    case .webOfScience: "Web of Science tagged text"
    case .refer: "EndNote tagged text (.enw)"
    case .ovid: "Ovid tagged text"
    case .refWorks: "RefWorks tagged text"
    case .taggedText: "labelled text"
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
  var declaresEncoding: Bool {
    switch self {
    case .pubMedXML, .endNoteXML, .jats, .mods, .dublinCore, .marcXML, .tei, .dataCiteXML,
      .crossrefXML, .zoteroRDF, .wordXML, .biblioscape, .marc:
      true
    default: false
    }
  }
}
