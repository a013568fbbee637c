/// Counts records and reports by source and by combination of sources, group by group.
struct OverlapCount: Sendable {
  private(set) var holdings: [SourceOverlap.Holding] = []
  private var places: [String: Int] = [:]
  private var together: [[Int]: Int] = [:]
  /// The last group in which each source was met, by its number.
  private var lastGroup: [Int] = []
  private var groups = 0

  init(_ identified: IdentifiedRecords) {
    var records: [String: Int] = [:]
    // By place: a loop over the values would copy each record whole.
    for place in identified.records.indices {
      records[identified.records[place].origin.source, default: 0] += 1
    }
    for source in identified.sources where places[source.name] == nil {
      open(source.name, source.kind, isComplete: source.records != nil)
    }
    for name in records.keys.sorted() where places[name] == nil { open(name, nil) }
    for place in holdings.indices { holdings[place].records = records[holdings[place].name] ?? 0 }
  }

  mutating func add(_ group: DuplicateGroup) {
    groups += 1
    var sources: [Int] = []
    for member in group.members.indices {
      let place = place(of: group.members[member].origin.source)
      if lastGroup[place] == groups {
        holdings[place].duplicatesWithin += 1
      } else {
        lastGroup[place] = groups
        holdings[place].reports += 1
        sources.append(place)
      }
    }
    for removed in group.removed { holdings[place(of: removed.origin.source)].removed += 1 }
    if sources.count == 1 {
      holdings[sources[0]].reportsOnlyHere += 1
    } else if sources.count > 1 {
      together[sources.sorted(), default: 0] += 1
    }
  }

  /// The largest first; equal ones in the order of their sources.
  var combinations: [SourceOverlap.Combination] {
    let alone = holdings.enumerated().filter { $0.element.reportsOnlyHere > 0 }.map {
      SourceOverlap.Combination(sources: [$0.offset], reports: $0.element.reportsOnlyHere)
    }
    let shared = together.map { SourceOverlap.Combination(sources: $0.key, reports: $0.value) }
    return (alone + shared).sorted { left, right in
      left.reports == right.reports
        ? left.sources.lexicographicallyPrecedes(right.sources) : left.reports > right.reports
    }
  }

  private mutating func place(of source: String) -> Int {
    if let place = places[source] { return place }
    open(source, nil)
    return holdings.count - 1
  }

  private mutating func open(
    _ name: String,
    _ kind: InformationSource.Kind?,
    isComplete: Bool = true
  ) {
    places[name] = holdings.count
    holdings.append(.init(name: name, kind: kind, isComplete: isComplete))
    lastGroup.append(0)
  }
}
