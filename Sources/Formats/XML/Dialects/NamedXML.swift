/// Names what is XML but holds no citation records.
enum NamedXML {
  /// A noun phrase such as `an XML schema`; nil where the text is no XML, or of an unknown kind.
  static func name(of opening: XMLOpening) -> String? {
    guard let root = opening.root else { return nil }
    return kinds.first { kind in
      kind.root == root.name
        && (kind.namespace.isEmpty || root.namespace.contains(kind.namespace))
    }?.name
  }

  private struct Kind {
    let root: String
    /// A part of its namespace.
    let namespace: String
    let name: String

    init(_ root: String, _ namespace: String, _ name: String) {
      self.root = root
      self.namespace = namespace
      self.name = name
    }
  }

  private static let kinds = [
    Kind("schema", "XMLSchema", "an XML schema"),
    Kind("grammar", "relaxng", "a RELAX NG schema"),
    Kind("schema", "schematron", "a Schematron schema"),
    Kind("stylesheet", "XSL", "an XSLT stylesheet"),
    Kind("transform", "XSL", "an XSLT stylesheet"),
    Kind("style", "csl", "a citation style (CSL)"),
    Kind("locale", "csl", "a locale of citation styles (CSL)"),
    Kind("rss", "", "an RSS feed without citation records"),
    Kind("feed", "Atom", "an Atom feed without citation records"),
    Kind("html", "xhtml", "an HTML page"),
    Kind("svg", "svg", "an SVG image"),
    Kind("opml", "", "an OPML outline"),
    Kind("urlset", "sitemap", "a sitemap"),
    Kind("sitemapindex", "sitemap", "a sitemap"),
    Kind("plist", "", "a property list"),
    Kind("project", "maven", "a Maven project file"),
    Kind("package", "pkg", "a Word document as XML"),
    Kind("package", "opf", "the package file of an e-book"),
    Kind("document", "wordprocessingml", "the text of a Word document"),
    Kind("wordDocument", "word", "a Word document as XML"),
    Kind("Workbook", "spreadsheet", "an Excel workbook as XML"),
    Kind("document", "opendocument", "an OpenDocument file as XML"),
    Kind("eSearchResult", "", "an answer of PubMed's search with identifiers only"),
    Kind("eSummaryResult", "", "summaries of NCBI"),
    Kind("ePostResult", "", "an answer of NCBI without records"),
    Kind("eLinkResult", "", "links of NCBI without records"),
    Kind("clinical_study", "", "a study record of ClinicalTrials.gov"),
    Kind("ONIXMessage", "", "an ONIX message of book publishers"),
    Kind("searchRetrieveResponse", "", "an answer of a catalogue (SRU) without MARC records"),
    Kind("explainResponse", "", "a catalogue's description of itself (SRU)"),
    Kind("codeBook", "ddi", "a codebook of survey data (DDI)"),
    Kind("EML", "eml", "a data description (EML)"),
    Kind("Envelope", "soap", "a SOAP message"),
    Kind("Error", "", "an error message of a server"),
    Kind("error", "", "an error message of a server"),
    Kind("kml", "kml", "a map (KML)"),
  ]
}
