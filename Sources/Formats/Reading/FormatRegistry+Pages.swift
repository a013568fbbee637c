extension FormatRegistry {
  /// Readers of saved pages; the most particular first.
  static let pageReaders: [any FormatReader] = [
    EThOSPageReader(), PurePageReader(), ScitePageReader(), WebPageReader(),
  ]
}
