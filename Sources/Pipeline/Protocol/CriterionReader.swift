import ReviewModel
import ReviewText

/// Reads criteria and their conditions.
struct CriterionReader {
  private let reading: YAMLReading

  init(_ reading: YAMLReading) {
    self.reading = reading
  }

  func criterion(_ map: YAMLMapping) -> Criterion {
    defer { map.finish() }
    let level: ScreeningLevel = map.choice("at") ?? .titleAbstract
    return Criterion(
      id: Criterion.ID(map.requiredText("id")),
      kind: map.choice("kind") ?? .include,
      level: level,
      label: map.requiredText("label"),
      when: map.mapping("when").flatMap { condition($0, level) },
      isAutomatic: map.bool("automatic") ?? false
    )
  }

  /// Reports what only the whole protocol shows: IDs that stand twice, and reasons nobody defines.
  static func check(_ plan: ReviewProtocol, _ reading: YAMLReading) {
    let ids = plan.screening.criteria.map(\.id)
    for id in Set(ids).sorted() where ids.count(where: { $0 == id }) > 1 {
      reading.report(
        "duplicate-criterion",
        "criterion ‘\(id)’ stands twice",
        at: nil,
        help: "give each criterion an ID of its own"
      )
    }
    for id in plan.eligibility.orderOfReasons where !ids.contains(id) {
      let closest = Suggestion.closest(to: id.text, among: ids.map(\.text))
      reading.report(
        "unknown-criterion",
        "order_of_reasons names ‘\(id)’, which is no criterion",
        at: nil,
        help: closest.map { "did you mean ‘\($0)’?" }
      )
    }
  }

  private func condition(_ map: YAMLMapping, _ level: ScreeningLevel) -> Condition? {
    defer { map.finish() }
    let parts: [Condition?] = [
      map.mappings("any").map { .any($0.compactMap { condition($0, level) }) },
      map.mappings("all").map { .all($0.compactMap { condition($0, level) }) },
      map.mapping("not").flatMap { condition($0, level) }.map(Condition.not),
      terms(map, level),
      map.choices("type").map(Condition.type),
      map.texts("language").map { .language($0.map { $0.lowercased() }) },
      map.mapping("year").map(year),
      map.choices("design").map(Condition.design),
      map.bool("retracted").map { $0 ? .retracted : .not(.retracted) },
    ]
    let stated = parts.compactMap(\.self)
    guard let first = stated.first else {
      reading.report(
        "empty-condition",
        "condition says nothing",
        at: map.mark(of: ""),
        help: "known: any, all, not, terms (with field), type, design, language, year, retracted"
      )
      return nil
    }
    return stated.count == 1 ? first : .all(stated)
  }

  private func terms(_ map: YAMLMapping, _ level: ScreeningLevel) -> Condition? {
    let fields: [TextField]? = map.choices("field")
    guard let terms = map.texts("terms") else { return nil }
    TermChecking.check(terms, at: map.mark(of: "terms"), reading)
    let everywhere: [TextField] = [.title, .abstract, .keywords]
    return .terms(terms, in: fields ?? (level == .fullText ? everywhere + [.fullText] : everywhere))
  }

  private func year(_ map: YAMLMapping) -> Condition {
    defer { map.finish() }
    return .year(
      .init(from: map.int("from"), to: map.int("to"), of: map.choice("of") ?? .issue)
    )
  }
}
