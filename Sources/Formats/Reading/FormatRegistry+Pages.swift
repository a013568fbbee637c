extension FormatRegistry {
  /// Readers of XML.
  static let markupReaders: [any FormatReader] = [PubMedXMLReader(), EndNoteXMLReader()]

  /// Readers of saved pages; the most particular first.
  static let pageReaders: [any FormatReader] = [
    EThOSPageReader(), PurePageReader(), ScitePageReader(), WebPageReader(),
  ]
}
