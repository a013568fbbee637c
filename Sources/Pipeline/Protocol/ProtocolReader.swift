import Appraisal
import Formats
package import ReviewModel
import Synthesis

/// Reads `protocol.yaml`; every mistake is told with its place, and none is passed over.
package struct ProtocolReader {
  private let reading: YAMLReading

  private init(file: String) {
    reading = YAMLReading(file: file)
  }

  /// The protocol, or what is wrong with the file.
  package static func read(
    _ text: String,
    file: String
  ) -> (protocol: ReviewProtocol?, diagnostics: [Diagnostic]) {
    let reader = ProtocolReader(file: file)
    guard let root = reader.reading.root(of: text) else { return (nil, reader.reading.diagnostics) }
    let result = reader.read(root)
    let isUsable = !reader.reading.diagnostics.contains { $0.severity == .error }
    return (isUsable ? result : nil, reader.reading.diagnostics)
  }

  private func read(_ root: YAMLMapping) -> ReviewProtocol {
    let result = ReviewProtocol(
      review: review(root.mapping("review")),
      sources: (root.mappings("sources") ?? []).map(source),
      deduplication: deduplication(root.mapping("deduplication")),
      screening: screening(root.mapping("screening")),
      eligibility: eligibility(root.mapping("eligibility")),
      extraction: extraction(root.mapping("extraction")),
      appraisal: appraisal(root.mapping("appraisal")),
      synthesis: synthesis(root.mapping("synthesis")),
      reporting: reporting(root.mapping("reporting"))
    )
    root.finish()
    CriterionReader.check(result, reading)
    return result
  }

  private func review(_ map: YAMLMapping?) -> ReviewPlan {
    guard let map else {
      reading.report(
        "missing-key",
        "key ‘review’ is missing",
        at: nil,
        help: "add ‘review:’ with a title"
      )
      return ReviewPlan(title: "")
    }
    defer { map.finish() }
    return ReviewPlan(
      title: map.requiredText("title"),
      question: map.text("question"),
      framework: map.mapping("framework").map(framework),
      version: map.text("version"),
      registration: map.mapping("registration").map(registration),
      demonstration: map.text("demonstration"),
      amendments: (map.mappings("amendments") ?? []).map(amendment),
      team: (map.mappings("team") ?? []).map(member),
      funding: map.text("funding"),
      interests: map.text("interests")
    )
  }

  private func framework(_ map: YAMLMapping) -> ReviewPlan.Framework {
    defer { map.finish() }
    let elements = map.mapping("elements")?.pairs() ?? []
    return .init(
      name: map.requiredText("name"),
      elements: elements.map { .init(name: $0.key, text: $0.text) }
    )
  }

  private func registration(_ map: YAMLMapping) -> ReviewPlan.Registration {
    defer { map.finish() }
    return .init(
      register: map.text("register"),
      number: map.text("number"),
      url: map.text("url")
    )
  }

  private func amendment(_ map: YAMLMapping) -> ReviewPlan.Amendment {
    defer { map.finish() }
    return .init(
      date: map.text("date"),
      change: map.requiredText("change"),
      reason: map.text("reason")
    )
  }

  private func member(_ map: YAMLMapping) -> ReviewPlan.Member {
    defer { map.finish() }
    return .init(name: map.requiredText("name"), roles: map.texts("roles") ?? [])
  }

  private func source(_ map: YAMLMapping) -> SourcePlan {
    defer { map.finish() }
    var facts: [SearchFacts.Fact: String] = [:]
    for fact in SearchFacts.Fact.allCases { facts[fact] = map.text(fact.rawValue) }
    return SourcePlan(
      name: map.requiredText("name"),
      kind: map.choice("kind") ?? .other,
      files: map.texts("files") ?? [],
      facts: SearchFacts(facts),
      columns: map.mapping("columns").map(columns),
      place: map.place
    )
  }

  /// What columns of a source's tables hold, each by a name that is known.
  private func columns(_ map: YAMLMapping) -> [String: String] {
    let names = TableMeaning.names
    var columns: [String: String] = [:]
    for (header, name) in map.pairs() {
      columns[header] = name
      guard !names.contains(name) else { continue }
      let closest = Suggestion.closest(to: name, among: names)
      reading.report(
        "unknown-value",
        "unknown value ‘\(name)’ for ‘\(header)’",
        at: map.mark(of: header),
        help: (closest.map { "did you mean ‘\($0)’? " } ?? "")
          + "known: \(names.joined(separator: ", "))"
      )
    }
    return columns
  }

  private func deduplication(_ map: YAMLMapping?) -> DeduplicationPlan {
    guard let map else { return DeduplicationPlan() }
    defer { map.finish() }
    return DeduplicationPlan(merge: Set(map.choices("merge") ?? [.same]))
  }

  private func screening(_ map: YAMLMapping?) -> ScreeningPlan {
    guard let map else { return ScreeningPlan() }
    defer { map.finish() }
    let rules = ScreeningRuleReader(reading)
    return ScreeningPlan(
      reviewers: positive(map, "reviewers"),
      acceptProposals: map.bool("accept_proposals") ?? false,
      criteria: (map.mappings("criteria") ?? []).map { CriterionReader(reading).criterion($0) },
      allocation: map.mapping("allocation").map(rules.allocation),
      stopping: map.mapping("stopping").map(rules.stopping),
      audit: map.mapping("audit").map(rules.audit)
    )
  }

  private func eligibility(_ map: YAMLMapping?) -> EligibilityPlan {
    guard let map else { return EligibilityPlan() }
    defer { map.finish() }
    return EligibilityPlan(
      assessOn: map.choice("assess_on") ?? .fullText,
      reviewers: positive(map, "reviewers"),
      orderOfReasons: (map.texts("order_of_reasons") ?? []).map(Criterion.ID.init),
      studies: (map.mappings("studies") ?? []).map(namedStudy)
    )
  }

  private func namedStudy(_ map: YAMLMapping) -> EligibilityPlan.NamedStudy {
    defer { map.finish() }
    return .init(
      id: Study.ID(map.requiredText("id")),
      label: map.text("label"),
      reports: map.texts("reports") ?? []
    )
  }

  private func extraction(_ map: YAMLMapping?) -> ExtractionPlan {
    guard let map else { return ExtractionPlan() }
    defer { map.finish() }
    return ExtractionPlan(coders: positive(map, "coders"))
  }

  private func appraisal(_ map: YAMLMapping?) -> AppraisalPlan {
    guard let map else { return AppraisalPlan() }
    defer { map.finish() }
    let tools = known(map, "tools", AppraisalTool.known.map(\.name)) ?? []
    return AppraisalPlan(tools: tools, reviewers: positive(map, "reviewers"))
  }

  private func synthesis(_ map: YAMLMapping?) -> SynthesisPlan {
    guard let map else { return SynthesisPlan() }
    defer { map.finish() }
    let standard = SynthesisPlan()
    return SynthesisPlan(
      tables: known(map, "tables", SynthesisStage.tableNames) ?? standard.tables,
      columns: (map.texts("columns") ?? []).map(Code.ID.init),
      voices: map.choices("voices") ?? standard.voices,
      theory: map.text("theory"),
      subgroups: map.texts("subgroups") ?? []
    )
  }

  private func reporting(_ map: YAMLMapping?) -> ReportingPlan {
    guard let map else { return ReportingPlan() }
    defer { map.finish() }
    return ReportingPlan(contact: map.text("contact"))
  }

  private func positive(_ map: YAMLMapping, _ key: String) -> Int {
    guard let number = map.int(key) else { return 1 }
    if number < 1 {
      reading.report("wrong-value", "‘\(key)’ must be 1 or more", at: map.mark(of: key), help: nil)
    }
    return max(1, number)
  }

  /// A list of names of which every one must be known.
  private func known(_ map: YAMLMapping, _ key: String, _ names: [String]) -> [String]? {
    let given = map.texts(key)
    for name in given ?? [] where !names.contains(name) {
      let closest = Suggestion.closest(to: name, among: names)
      reading.report(
        "unknown-value",
        "unknown value ‘\(name)’ for ‘\(key)’",
        at: map.mark(of: key),
        help: (closest.map { "did you mean ‘\($0)’? " } ?? "")
          + "known: \(names.joined(separator: ", "))"
      )
    }
    return given
  }
}
