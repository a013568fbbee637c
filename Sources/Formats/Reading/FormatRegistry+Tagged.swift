extension FormatRegistry {
  /// Readers of tagged text.
  static let taggedReaders: [any FormatReader] = [
    RISReader(), MEDLINEReader(), WoSReader(), ReferReader(), OvidReader(), RefWorksReader(),
    TaggedTextReader(),
  ]
}
