import Formats
import ReviewModel

/// `related.csv`: reports that belong together and are not merged.
struct RelatedTable {
  let links: [RelatedReports]
  let index: ReviewIndex

  var table: CSVTable {
    var table = CSVTable(header: [
      "report_a", "report_b", "citation_a", "citation_b", "kinship", "rule",
    ])
    for link in links {
      table.append([
        .text(link.a.text),
        .text(link.b.text),
        .text(index.citation(link.a)),
        .text(index.citation(link.b)),
        .text(link.kinship.rawValue),
        .text(link.rule),
      ])
    }
    return table
  }
}
