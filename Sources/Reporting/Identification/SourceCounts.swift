import ReviewModel

/// Records and unread files of each source, by its name.
struct SourceCounts {
  private(set) var records: [String: Int] = [:]
  private(set) var unreadFiles: [String: Int] = [:]

  init(identified: IdentifiedRecords) {
    for record in identified.records { records[record.origin.source, default: 0] += 1 }
    for file in identified.unread { unreadFiles[file.source, default: 0] += 1 }
  }
}
