extension FormatRegistry {
  /// Readers of JSON and YAML.
  static let jsonReaders: [any FormatReader] = [JSONLinesReader()]
}
