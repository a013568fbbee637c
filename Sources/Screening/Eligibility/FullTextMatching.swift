import ReviewModel

/// Finds the full text of each report, by what stands in the text and then by the file's name.
struct FullTextMatching: Sendable {
  private(set) var fullTextOfReport: [Report.ID: FullText] = [:]
  /// Files that match no record, in order.
  private(set) var unmatched: [String] = []

  init(_ unique: UniqueRecords) {
    let keys = Self.keys(of: unique)
    for fullText in unique.identified.fullTexts.sorted(by: { $0.file < $1.file }) {
      let found = Self.candidates(for: fullText).lazy.compactMap { keys[$0] }.first
      guard let report = found else {
        unmatched.append(fullText.file)
        continue
      }
      if fullTextOfReport[report] == nil { fullTextOfReport[report] = fullText }
    }
  }

  /// What a full text may be found by, the strongest first.
  private static func candidates(for fullText: FullText) -> [String] {
    var result = ["file:\(fullText.file)"]
    if let doi = fullText.doi { result.append("doi:\(doi)") }
    if let pmid = fullText.pmid { result.append("pmid:\(pmid)") }
    result.append("name:\(fullText.stem.lowercased())")
    return result
  }

  private static func keys(of unique: UniqueRecords) -> [String: Report.ID] {
    var keys: [String: Report.ID] = [:]
    for group in unique.groups {
      for member in group.members {
        // A saved page is its own full text.
        if member.type == .webPage { keys["file:\(member.origin.file)"] = group.id }
        for key in Self.keys(of: member) where keys[key] == nil { keys[key] = group.id }
      }
    }
    return keys
  }

  private static func keys(of record: Record) -> [String] {
    var keys = ["name:\(record.id.text)"]
    if let doi = record.doi {
      keys.append("doi:\(doi)")
      keys.append("name:\(doi.split(separator: "/").joined(separator: "_").lowercased())")
    }
    if let pmid = record.pmid { keys += ["pmid:\(pmid)", "name:\(pmid)"] }
    if let sourceID = record.sourceID { keys.append("name:\(sourceID.lowercased())") }
    return keys
  }
}
