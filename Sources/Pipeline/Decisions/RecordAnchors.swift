import Formats
import ReviewModel
import ReviewText

/// Finds the record that a person refers to: by ID, DOI, PMID or source ID, else by its citation.
struct RecordAnchors: Sendable {
  private var byReference: [String: Set<Record.ID>] = [:]
  private var byCitation: [String: Set<Record.ID>] = [:]
  /// The first occurrence of each record: of several records with one DOI, the first is meant.
  private var rank: [Record.ID: Int] = [:]

  init(_ identified: IdentifiedRecords) {
    for (index, record) in identified.records.enumerated() {
      if rank[record.id] == nil { rank[record.id] = index }
      for key in Self.keys(of: record) { byReference[key, default: []].insert(record.id) }
      byCitation[Folding.folded(record.citation), default: []].insert(record.id)
    }
  }

  enum Anchor: Sendable, Hashable {
    case found(Record.ID)
    /// The reference leads nowhere, and the citation does.
    case foundByCitation(Record.ID)
    case absent
  }

  func anchor(_ reference: String, citation: String = "") -> Anchor {
    let candidates = Self.keys(for: reference).lazy.compactMap { byReference[$0] }.first ?? []
    let cited = citation.isEmpty ? [] : byCitation[Folding.folded(citation)] ?? []
    let both = candidates.intersection(cited)
    if let best = first(of: both.isEmpty ? candidates : both) { return .found(best) }
    if cited.count == 1, let only = first(of: cited) { return .foundByCitation(only) }
    return .absent
  }

  private func first(of candidates: Set<Record.ID>) -> Record.ID? {
    candidates.min { (rank[$0] ?? .max, $0) < (rank[$1] ?? .max, $1) }
  }

  private static func keys(of record: Record) -> [String] {
    var keys = ["id:\(record.id)"]
    if let doi = record.doi { keys.append("doi:\(doi)") }
    if let pmid = record.pmid { keys.append("pmid:\(pmid)") }
    if let sourceID = record.sourceID { keys.append("source:\(sourceID.lowercased())") }
    return keys
  }

  /// What a reference may mean, the most exact first.
  private static func keys(for reference: String) -> [String] {
    let lower = reference.lowercased()
    let plain =
      ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:"]
      .first(where: lower.hasPrefix).map { String(lower.dropFirst($0.count)) } ?? lower
    return ["id:\(reference)", "doi:\(plain)", lower, "source:\(lower)", "pmid:\(lower)"]
  }
}
