import ReviewModel

/// What an UpSet plot shows of an overlap, and the sum of what it leaves out.
struct OverlapSelection: Sendable {
  static let mostSources = 40
  static let mostCombinations = 30

  /// Places of sources, those with the most reports first.
  let sources: [Int]
  let combinations: [SourceOverlap.Combination]
  let furtherSources: Int
  let furtherCombinations: Int
  /// Reports of the combinations that are left out.
  let furtherReports: Int

  init(_ overlap: SourceOverlap) {
    let ranked = overlap.sources.indices.sorted { left, right in
      let reports = (overlap.sources[left].reports, overlap.sources[right].reports)
      return reports.0 == reports.1 ? left < right : reports.0 > reports.1
    }
    sources = Array(ranked.prefix(Self.mostSources))
    let rows = Set(sources)
    // A combination of a source without a row cannot be drawn truly.
    combinations = Array(
      overlap.combinations.lazy.filter { $0.sources.allSatisfy(rows.contains) }
        .prefix(Self.mostCombinations)
    )
    furtherSources = ranked.count - sources.count
    furtherCombinations = overlap.combinations.count - combinations.count
    furtherReports = overlap.reports - combinations.reduce(0) { $0 + $1.reports }
  }

  /// What is left out, in sentences.
  var notes: [String] {
    guard furtherCombinations > 0 else { return [sourcesNote].compactMap(\.self) }
    let combinations = OverlapSummary.counted(furtherCombinations, "further combination")
    let reports = OverlapSummary.counted(furtherReports, "report")
    return ["And \(combinations) with \(reports)."] + [sourcesNote].compactMap(\.self)
  }

  var sourcesNote: String? {
    guard furtherSources > 0 else { return nil }
    let sources = OverlapSummary.counted(furtherSources, "further source")
    return "And \(sources), the smallest, without a row and in no combination above."
  }
}
