import ReviewModel
import TestRandom
import Testing

@testable import Formats

/// What other screening tools say that people decided, from exports in their shapes.
struct ToolDecisionsTests {
  private func records(_ text: String) -> [Record] {
    FileReading(SourceFile(name: "export", bytes: FileBytes(Array(text.utf8)))).records
  }

  private func decisions(_ text: String, column: String? = nil) -> [[ToolDecision]] {
    let records = records(text)
    let tool = ToolDecisions(records, column: column)
    return records.map { tool.decisions(on: $0) }
  }

  @Test func rayyanSaysWhoDecidedAndWhy() {
    let note = #"""
      RAYYAN-INCLUSION: {""Ann""=>""Included"", ""Bo \""B\"" Ode"" => ""Excluded"", ""Cy""=>""Maybe""} \#
      | RAYYAN-LABELS: plots | RAYYAN-EXCLUSION-REASONS: wrong design,no hives \#
      | USER-NOTES: {""Bo \""B\"" Ode""=>[""see table"", ""again""]}
      """#
    let made = decisions("key,title,authors,notes\nrayyan-1,Hives,\"Marrow, N.\",\"\(note)\"\n")
    #expect(
      made == [
        [
          ToolDecision(.include, by: "Ann"),
          ToolDecision(
            .exclude,
            by: #"Bo "B" Ode"#,
            reasons: ["wrong design", "no hives"],
            note: "see table; again"
          ),
          ToolDecision(.unclear, by: "Cy"),
        ]
      ]
    )
  }

  @Test func rayyanInRISIsTheSame() {
    let made = decisions(
      """
      TY  - JOUR
      TI  - Hives
      N1  - RAYYAN-INCLUSION: {"Ann"=>"Excluded"} | RAYYAN-EXCLUSION-REASONS: no hives
      ER  -
      TY  - JOUR
      TI  - Nobody has looked at this one
      N1  - RAYYAN-LABELS: plots
      ER  -

      """
    )
    #expect(made == [[ToolDecision(.exclude, by: "Ann", reasons: ["no hives"])], []])
  }

  @Test func asReviewMarksWhatItHasShown() {
    let made = decisions(
      ["relevant", "irrelevant", "not_seen"].map {
        "TY  - JOUR\nTI  - Hives \($0)\nN1  - <p>ASReview_\($0)</p>\nER  - \n\n"
      }.joined()
    )
    #expect(made == [[ToolDecision(.include)], [ToolDecision(.exclude)], []])
  }

  @Test func asReviewFillsColumns() {
    let made = decisions(
      """
      title,doi,asreview_label,asreview_prior,asreview_time,asreview_note
      Hives,10.5555/1,1,1,1718900000.5,
      Bees,10.5555/2,0,0,1718900001.5,no hives
      Honey,10.5555/3,,,,

      """
    )
    #expect(
      made == [
        [ToolDecision(.include, decided: "1718900000.5")],
        [ToolDecision(.exclude, note: "no hives", decided: "1718900001.5")],
        [],
      ]
    )
  }

  @Test func eppiReviewerCodesDecide() {
    let made = decisions(
      """
      {"CodeSets":[{"SetName":"Screen","Attributes":{"AttributesList":[
      {"AttributeId":1,"AttributeName":"INCLUDE on title","AttributeType":"Include"},
      {"AttributeId":2,"AttributeName":"EXCLUDE on country","AttributeType":"Exclude"},
      {"AttributeId":3,"AttributeName":"Prices","AttributeType":"Exclude"},
      {"AttributeId":4,"AttributeName":"Pilot","AttributeType":"Selectable (show checkbox)"}]}}],
      "References":[
      {"ItemId":1,"Title":"Hives","Codes":[{"AttributeId":1,"AdditionalText":""}]},
      {"ItemId":2,"Title":"Bees","Codes":[{"AttributeId":2,"AdditionalText":"p. 3"},{"AttributeId":1}]},
      {"ItemId":3,"Title":"Honey","Codes":[{"AttributeId":3}]},
      {"ItemId":4,"Title":"Wax","Codes":[{"AttributeId":4}]}]}
      """
    )
    #expect(
      made == [
        [ToolDecision(.include)],
        [ToolDecision(.exclude, reasons: ["country"], note: "p. 3")],
        [ToolDecision(.exclude, reasons: ["Prices"])],
        [],
      ]
    )
  }

  @Test func covidenceGivesReasonsAndNoVerdict() {
    let text = """
      Title,Authors,Covidence #,Study,Notes,Tags
      Hives,"Marrow, N.",#1,Marrow 2019,"Exclusion reason: Wrong setting; ",Pilot

      """
    #expect(decisions(text) == [[]])
    #expect(records(text).map(ToolDecisions.reasons) == [["Wrong setting"]])
  }

  @Test func levelsAreNeverMixed() {
    let text = """
      title,label_abstract_included,label_included,exclusion_reason
      Hives,1,1,
      Bees,1,0,E2; E1
      Honey,0,,

      """
    let tool = ToolDecisions(records(text))
    #expect(tool.columns == ["label_abstract_included", "label_included"])
    #expect(decisions(text) == [[], [], []])
    #expect(
      decisions(text, column: "Label_Included") == [
        [ToolDecision(.include)], [ToolDecision(.exclude, reasons: ["E2", "E1"])], [],
      ]
    )
  }

  @Test(arguments: [
    ("included", "yes", Verdict.include), ("Decision", "Exclude", .exclude),
    ("excluded", "1", .exclude), ("excluded", "0", .include), ("exclude", "Included", .include),
    ("consensus vote", "Maybe", .unclear), ("screening", "Not relevant", .exclude),
  ])
  func aColumnOfVerdictsMayHaveAnyName(_ name: String, _ value: String, _ verdict: Verdict) {
    #expect(VerdictColumn.holds([value, ""], named: name))
    #expect(VerdictColumn.verdict(value, named: name) == verdict)
  }

  @Test(arguments: [
    ("included", ["1", "7"]), ("asreview_prior", ["1", "0"]), ("notes", ["yes"]),
    ("exclusion reason", ["no"]), ("included", ["", "-1"]),
  ])
  func otherColumnsHoldNone(_ name: String, _ values: [String]) {
    #expect(!VerdictColumn.holds(values, named: name))
  }

  @Test(arguments: 0..<8)
  func notesOfAnyShapeAreSurvived(_ seed: UInt64) {
    let pieces = [
      "RAYYAN-INCLUSION:", "USER-NOTES:", " | ", "{", "}", "[", "]", "\"", "\\", "=>", "=", ",",
      ":",
      "Ann", "Included", "Exclude", "include", "on ", "exclusion reason:", ";", "é", "\n", "1",
    ]
    var random = SeededRandom(seed: seed)
    for _ in 0..<500 {
      let count = Int.random(in: 0..<14, using: &random)
      let label = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      var record = Record(origin: Origin(source: "", file: "x", start: 0, end: 1, line: 1))
      record.labels = [label]
      let tool = ToolDecisions([record])
      #expect(tool.decisions(on: record).allSatisfy { $0.verdict != .exclude || !label.isEmpty })
      #expect(ToolDecisions.reasons(on: record).allSatisfy { !$0.isEmpty })
    }
  }
}
