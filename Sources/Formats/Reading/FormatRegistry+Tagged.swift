extension FormatRegistry {
  /// Readers of tagged text.
  static let taggedReaders: [any FormatReader] = [RISReader(), MEDLINEReader()]
}
