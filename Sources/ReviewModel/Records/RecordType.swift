/// What kind of document a record describes.
package enum RecordType: String, Sendable, Hashable, Codable, CaseIterable {
  case article, review, thesis, chapter, book, report, preprint
  case conferenceAbstract = "conference-abstract"
  case conferencePaper = "conference-paper"
  case webPage = "web-page"
  case dataset, `protocol`, other
}
