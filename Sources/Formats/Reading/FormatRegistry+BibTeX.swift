extension FormatRegistry {
  /// Readers of BibTeX.
  static let bibTeXReaders: [any FormatReader] = [BibTeXReader()]
}
