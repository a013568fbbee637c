import Pipeline
import ReviewModel
import Testing

struct ProtocolReaderTests {
  private func read(_ text: String) -> (protocol: ReviewProtocol?, diagnostics: [Diagnostic]) {
    ProtocolReader.read(text, file: "protocol.yaml")
  }

  @Test func aTitleIsEnough() {
    let (plan, diagnostics) = read("review: {title: Tea}")
    #expect(plan?.review.title == "Tea")
    #expect(diagnostics.isEmpty)
  }

  @Test func aMisspeltKeyIsAnErrorWithItsPlaceAndASuggestion() throws {
    let (plan, diagnostics) = read("review:\n  title: Tea\n  qestion: What?\n")
    #expect(plan == nil)
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.rule == "unknown-key")
    #expect(diagnostic.place == Place(file: "protocol.yaml", line: 3, column: 3))
    #expect(diagnostic.help == "did you mean ‘question’?")
  }

  @Test func everyMistakeIsToldAtOnce() {
    let (_, diagnostics) = read(
      """
      review: {title: Tea}
      screening:
        reviewers: many
        criteria:
          - {id: E1, kind: exlude, label: No, when: {terms: ["\\"open"]}}
      eligibility: {order_of_reasons: [E9]}
      """
    )
    #expect(
      Set(diagnostics.map(\.rule))
        == ["wrong-type", "unknown-value", "term-syntax", "unknown-criterion"]
    )
  }

  @Test func yamlThatCannotBeReadIsNamed() {
    let (plan, diagnostics) = read("review: [unclosed\nnext: {")
    #expect(plan == nil)
    #expect(diagnostics.map(\.rule) == ["yaml-syntax"])
    #expect(diagnostics.first?.place?.line != nil)
  }

  @Test(arguments: ["", "- a\n- b\n", "just text"])
  func whatIsNoMappingIsNoProtocol(_ text: String) {
    let (plan, diagnostics) = read(text)
    #expect(plan == nil)
    #expect(!diagnostics.isEmpty)
  }

  @Test func conditionsNest() throws {
    let (plan, _) = read(
      """
      review: {title: Tea}
      screening:
        criteria:
          - id: E1
            kind: exclude
            at: full-text
            label: Coffee
            when:
              any:
                - {field: [title], terms: [coffee]}
                - not: {language: [EN]}
                - year: {from: 1990, to: 2014}
      """
    )
    #expect(
      plan?.screening.criteria.first?.when
        == .any([
          .terms(["coffee"], in: [.title]), .not(.language(["en"])),
          .year(.init(from: 1990, to: 2014, of: .issue)),
        ])
    )
  }

  @Test func withoutAFieldTitleAbstractAndKeywordsAreMeant() {
    let (plan, _) = read(
      """
      review: {title: Tea}
      screening: {criteria: [{id: I1, kind: include, label: Tea, when: {terms: [tea]}}]}
      """
    )
    #expect(
      plan?.screening.criteria.first?.when == .terms(["tea"], in: [.title, .abstract, .keywords])
    )
  }

  @Test func searchFactsAreKept() {
    let (plan, _) = read(
      """
      review: {title: Tea}
      sources: [{name: A, kind: database, files: ["a/*"], strategy: tea AND sleep, peer_review: no}]
      """
    )
    #expect(plan?.sources.first?.facts[.strategy] == "tea AND sleep")
    #expect(plan?.sources.first?.facts[.peerReview] == "no")
    #expect(plan?.sources.first?.facts[.limits] == nil)
    #expect(plan?.sources.first?.columns == nil)
  }

  @Test func aSourceSaysWhatItsColumnsHold() {
    let (plan, none) = read(
      """
      review: {title: Tea}
      sources: [{name: A, kind: database, columns: {Naslov: title, Avtor: authors}}]
      """
    )
    #expect(plan?.sources.first?.columns == ["Naslov": "title", "Avtor": "authors"])
    #expect(none.isEmpty)
    let (_, diagnostics) = read(
      """
      review: {title: Tea}
      sources: [{name: A, kind: database, columns: {Naslov: titel}}]
      """
    )
    #expect(diagnostics.map(\.rule) == ["unknown-value"])
    #expect(diagnostics.first?.help?.contains("‘title’") ?? false)
  }
}

extension ProtocolReaderTests {
  @Test func stoppingAuditAndAllocationAreRead() {
    let (plan, diagnostics) = read(
      """
      review: {title: Tea}
      screening:
        stopping: {target: 0.9, confidence: 0.95}
        audit: {sample: 50}
        allocation: {people: [ann, ben], share: 0.25, seed: 3}
      """
    )
    #expect(diagnostics.isEmpty)
    #expect(plan?.screening.stopping == StoppingPlan(target: 0.9, confidence: 0.95))
    #expect(plan?.screening.audit == AuditPlan(sample: 50))
    #expect(
      plan?.screening.allocation == AllocationPlan(people: ["ann", "ben"], share: 0.25, seed: 3)
    )
  }

  @Test func aStoppingRuleMustStateItsTarget() {
    let (plan, diagnostics) = read(
      """
      review: {title: Tea}
      screening:
        stopping: {rule: knee, confidence: 2}
        audit: {sample: 0}
        allocation: {share: 7}
      """
    )
    #expect(plan == nil)
    #expect(
      diagnostics.map(\.rule).sorted()
        == ["missing-key", "unknown-value"] + Array(repeating: "wrong-value", count: 4)
    )
  }
}
