extension FormatRegistry {
  /// Readers of JSON and YAML.
  static let jsonReaders: [any FormatReader] = [
    JSONLinesReader(), CSLJSONReader(), OpenAlexReader(), DataCiteJSONReader(),
    CrossrefJSONReader(), ZoteroJSONReader(), SchemaJSONReader(), OtherJSONReader(),
    CFFReader(),
  ]
}
