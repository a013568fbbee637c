extension FormatRegistry {
  /// Readers of tables.
  static let tableReaders: [any FormatReader] = [TableReader()]
}
