import Formats
import ReviewModel

/// What each source holds and what they hold together, counted anew from the lists of an output.
struct RecountedOverlap {
  /// The sources by name, in the order of the protocol.
  private(set) var names: [String] = []
  private(set) var holdings: [Holding] = []
  /// Reports by the places of exactly the sources that hold them, rising from 1.
  private(set) var combinations: [[Int]: Int] = [:]
  let records: Int
  private var places: [String: Int] = [:]

  /// The numbers of one source.
  struct Holding: Hashable {
    var records = 0
    var duplicatesWithin = 0
    var reports = 0
    var reportsOnlyHere = 0
    var removed = 0
  }

  init(_ written: WrittenReview, records: [Record]) {
    self.records = records.count
    if let sources = written.table("1-identification/sources.csv") {
      for row in sources.rows { _ = place(of: sources.cell("source", of: row)) }
    }
    for record in records { holdings[place(of: record.origin.source)].records += 1 }
    if let groups = written.table("2-deduplication/groups.csv") { count(groups) }
    if let removed = written.table("2-deduplication/removed.csv") {
      for row in removed.rows {
        holdings[place(of: removed.cell("source", of: row))].removed += 1
      }
    }
  }

  /// All groups.
  var reports: Int { combinations.values.reduce(0, +) }

  private mutating func count(_ groups: CSVDocument) {
    let members = Dictionary(grouping: groups.rows) { groups.cell("group", of: $0) }
    for rows in members.values {
      let sources = rows.map { place(of: groups.cell("source", of: $0)) }
      let distinct = Set(sources)
      for source in sources { holdings[source].duplicatesWithin += 1 }
      for source in distinct {
        holdings[source].duplicatesWithin -= 1
        holdings[source].reports += 1
        if distinct.count == 1 { holdings[source].reportsOnlyHere += 1 }
      }
      combinations[distinct.sorted().map { $0 + 1 }, default: 0] += 1
    }
  }

  private mutating func place(of source: String) -> Int {
    if let place = places[source] { return place }
    places[source] = names.count
    names.append(source)
    holdings.append(Holding())
    return names.count - 1
  }
}
