import ReviewModel

/// Reads what a protocol says of stopping, of an audit, and of who screens what.
struct ScreeningRuleReader {
  private let reading: YAMLReading

  init(_ reading: YAMLReading) {
    self.reading = reading
  }

  /// Target and confidence have no default: a rule that is not stated beforehand is none.
  func stopping(_ map: YAMLMapping) -> StoppingPlan {
    defer { map.finish() }
    return StoppingPlan(
      rule: map.choice("rule") ?? .hypergeometric,
      target: number(map, "target", within: 0.01...0.999, whenMissing: nil),
      confidence: number(map, "confidence", within: 0.5...0.9999, whenMissing: nil),
      bias: number(map, "bias", within: 1...100, whenMissing: 2),
      stopped: map.text("stopped")
    )
  }

  func audit(_ map: YAMLMapping) -> AuditPlan {
    defer { map.finish() }
    let standard = AuditPlan()
    let sample = map.int("sample") ?? standard.sample
    if sample < 1 { refuse(map, "sample", "must be 1 or more") }
    return AuditPlan(
      sample: max(1, sample),
      seed: map.int("seed") ?? standard.seed,
      confidence: number(
        map,
        "confidence",
        within: 0.5...0.9999,
        whenMissing: standard.confidence
      )
    )
  }

  func allocation(_ map: YAMLMapping) -> AllocationPlan {
    defer { map.finish() }
    let people = map.texts("people") ?? []
    if people.isEmpty { refuse(map, "people", "must name the reviewers") }
    return AllocationPlan(
      people: people,
      share: number(map, "share", within: 0...1, whenMissing: 1),
      seed: map.int("seed") ?? 1
    )
  }

  private func number(
    _ map: YAMLMapping,
    _ key: String,
    within bounds: ClosedRange<Double>,
    whenMissing standard: Double?
  ) -> Double {
    guard let number = map.number(key) else {
      if standard == nil { _ = map.requiredText(key) }
      return standard ?? bounds.lowerBound
    }
    guard bounds.contains(number) else {
      refuse(map, key, "must be from \(bounds.lowerBound) to \(bounds.upperBound)")
      return bounds.lowerBound
    }
    return number
  }

  private func refuse(_ map: YAMLMapping, _ key: String, _ reason: String) {
    reading.report("wrong-value", "‘\(key)’ \(reason)", at: map.mark(of: key), help: nil)
  }
}
