extension FormatRegistry {
  /// Readers of XML and MARC; EndNote's marks also stand in the records of others.
  static let markupReaders: [any FormatReader] = [
    XMLDialectReader<JATSDialect>(), XMLDialectReader<MODSDialect>(),
    XMLDialectReader<MARCXMLDialect>(), XMLDialectReader<DataCiteDialect>(),
    XMLDialectReader<CrossrefDialect>(), XMLDialectReader<WordDialect>(), RDFReader(), TEIReader(),
    XMLDialectReader<DublinCoreDialect>(), MARCReader(), PubMedXMLReader(), EndNoteXMLReader(),
  ]
}
