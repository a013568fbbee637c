/// What identification hands on: every record that was read, in the order of files and bytes.
package struct IdentifiedRecords: Sendable, Hashable, Codable {
  package var sources: [InformationSource]
  /// One for each occurrence: a record read twice stands here twice.
  package var records: [Record]
  package var files: [ReadFile]
  package var unread: [UnreadFile]
  package var fullTexts: [FullText]

  package init(
    sources: [InformationSource],
    records: [Record],
    files: [ReadFile],
    unread: [UnreadFile],
    fullTexts: [FullText]
  ) {
    self.sources = sources
    self.records = records
    self.files = files
    self.unread = unread
    self.fullTexts = fullTexts
  }

  package func source(named name: String) -> InformationSource? {
    sources.first { $0.name == name }
  }
}
