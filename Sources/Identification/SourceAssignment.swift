import ReviewModel

/// Which information source each file belongs to: the first that claims it, else its folder's.
struct SourceAssignment: Sendable {
  private let plans: [SourcePlan]
  private var names: [String: String] = [:]
  private var undeclared: [String: InformationSource.Kind] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ readings: [CorpusReading], plans: [SourcePlan], corpus: String) {
    self.plans = plans
    let globs = plans.map { $0.files.map(GlobPattern.init) }
    var claimed: Set<Int> = []
    for reading in readings where reading.isExport {
      let path = reading.file.path
      if let plan = globs.firstIndex(where: { $0.contains { $0.matches(path) } }) {
        names[path] = plans[plan].name
        claimed.insert(plan)
      } else {
        takeIn(reading, corpus: corpus)
      }
    }
    for (index, plan) in plans.enumerated() where !claimed.contains(index) {
      diagnostics.append(Self.nothingFound(plan))
    }
    diagnostics += undeclared.sorted { $0.key < $1.key }.map(Self.undeclared)
  }

  func source(of reading: CorpusReading) -> String { names[reading.file.path] ?? "" }

  /// The sources of the protocol in its order, then those named after folders.
  func sources(of readings: [CorpusReading]) -> [InformationSource] {
    let byName = Dictionary(grouping: readings.filter(\.isExport)) { source(of: $0) }
    let declared = plans.map { plan in
      source(plan.name, plan.kind, plan.facts, isDeclared: true, byName[plan.name] ?? [])
    }
    let others = undeclared.sorted { $0.key < $1.key }.map { name, kind in
      source(name, kind, SearchFacts(), isDeclared: false, byName[name] ?? [])
    }
    return declared + others
  }

  private func source(
    _ name: String,
    _ kind: InformationSource.Kind,
    _ facts: SearchFacts,
    isDeclared: Bool,
    _ readings: [CorpusReading]
  ) -> InformationSource {
    let isComplete = readings.allSatisfy { $0.unread == nil }
    return InformationSource(
      name: name,
      kind: kind,
      isDeclared: isDeclared,
      facts: facts,
      files: readings.map(\.file.path),
      records: isComplete ? readings.reduce(0) { $0 + $1.records.count } : nil
    )
  }

  /// Takes in a file that no source claims.
  private mutating func takeIn(_ reading: CorpusReading, corpus: String) {
    let folder = reading.file.parts.count > 1 ? reading.file.parts.first.map(String.init) : nil
    let kind: InformationSource.Kind = reading.isSavedPage ? .website : .database
    var name = folder ?? corpus
    let taken = plans.contains { $0.name == name } || (undeclared[name].map { $0 != kind } ?? false)
    if taken { name += kind == .website ? " (saved pages)" : " (exports)" }
    undeclared[name] = kind
    names[reading.file.path] = name
  }

  private static func nothingFound(_ plan: SourcePlan) -> Diagnostic {
    Diagnostic(
      .warning,
      rule: "source-without-files",
      "no file of the corpus belongs to the source ‘\(plan.name)’",
      at: plan.place,
      help: "its patterns are \(plan.files.joined(separator: ", ")), seen from the corpus folder"
    )
  }

  private static func undeclared(_ name: String, _ kind: InformationSource.Kind) -> Diagnostic {
    Diagnostic(
      .note,
      rule: "undeclared-source",
      "files that no source claims are taken for the source ‘\(name)’, a \(kind.rawValue)",
      help: "name it under `sources` in the protocol, with its kind and how it was searched"
    )
  }
}
