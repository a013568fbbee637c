import Formats
import ReviewModel

/// `search-log.csv`: the sixteen facts of PRISMA-S about each search.
///
/// Source: Rethlefsen et al. 2021, doi:10.1186/s13643-020-01542-z. Fourteen are stated by people;
/// fifteen and sixteen are counted here.
struct SearchLog {
  static let silence = "not stated"

  let unique: UniqueRecords

  var table: CSVTable {
    var table = CSVTable(header: ["source", "kind", "number", "fact", "value", "basis"])
    let removed = removedBySource
    for source in unique.identified.sources {
      for (number, fact) in SearchFacts.Fact.allCases.enumerated() {
        let stated = source.facts[fact]
        table.append(
          row(
            source,
            number + 1,
            fact.rawValue,
            stated ?? Self.silence,
            stated.map { _ in "stated" }
          )
        )
      }
      let records = source.records.map(String.init) ?? "unknown: files could not be read"
      table.append(row(source, 15, "total_records", records, "counted"))
      table.append(
        row(source, 16, "deduplication", deduplication(removed[source.name] ?? 0), "counted")
      )
    }
    return table
  }

  private func row(
    _ source: InformationSource,
    _ number: Int,
    _ fact: String,
    _ value: String,
    _ basis: String?
  ) -> [CSVCell] {
    [
      .text(source.name), .text(source.kind.rawValue), .count(number), .text(fact), .text(value),
      .optional(basis),
    ]
  }

  private func deduplication(_ removed: Int) -> String {
    let records = removed == 1 ? "1 record" : "\(removed) records"
    return "\(records) removed as duplicates, by the rules in 2-deduplication/removed.csv"
  }

  private var removedBySource: [String: Int] {
    var counts: [String: Int] = [:]
    for group in unique.groups {
      for removed in group.removed { counts[removed.origin.source, default: 0] += 1 }
    }
    return counts
  }
}
