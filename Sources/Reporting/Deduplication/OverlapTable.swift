import Formats
import ReviewModel

/// `overlap.csv`: how many reports lie in exactly each combination of sources that occurs.
///
/// After the first three columns stands one for each source, 1 or 0, as UpSetR and ComplexUpset
/// want them: `tidyr::uncount(read.csv("overlap.csv", check.names = FALSE), reports)` gives one row
/// for each report.
struct OverlapTable {
  static let ownColumns = ["reports", "source_count", "sources"]

  let overlap: SourceOverlap

  var table: CSVTable {
    var table = CSVTable(header: Self.ownColumns + sourceColumns)
    for combination in overlap.combinations {
      var marks = [CSVCell](repeating: .count(0), count: overlap.sources.count)
      for source in combination.sources { marks[source] = .count(1) }
      table.append(
        [
          .count(combination.reports),
          .count(combination.sources.count),
          .list(combination.sources.map { overlap.sources[$0].name }),
        ] + marks
      )
    }
    return table
  }

  /// The names of the sources, each once whatever the case, since a column is found by its name.
  private var sourceColumns: [String] {
    var taken = Set(Self.ownColumns)
    return overlap.sources.map { source in
      var name = source.name.isEmpty ? "not stated" : source.name
      while !taken.insert(name.lowercased()).inserted { name += " (source)" }
      return name
    }
  }
}
