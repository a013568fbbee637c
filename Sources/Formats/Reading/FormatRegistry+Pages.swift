extension FormatRegistry {
  /// Readers of XML.
  static let markupReaders: [any FormatReader] = []

  /// Readers of saved pages; the most particular first.
  static let pageReaders: [any FormatReader] = []
}
