extension FormatRegistry {
  /// Readers of XML and MARC.
  static let markupReaders: [any FormatReader] = [PubMedXMLReader(), EndNoteXMLReader()]
}
