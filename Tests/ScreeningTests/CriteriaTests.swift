import ReviewModel
import Testing

@testable import Screening

struct CriteriaTests {
  private func truth(_ condition: Condition, of record: Record, fullText: FullText? = nil) throws
    -> Truth
  {
    try CompiledCondition(condition).assess(ScreenedText(record, fullText: fullText)).truth
  }

  private let tea = record("r1", title: "Tea and sleep", abstract: "We asked 12 gardeners.")

  @Test func aWordThatStandsThereIsEvidence() throws {
    #expect(try truth(.terms(["garden*"], in: [.abstract]), of: tea) == .yes)
  }

  @Test func silenceInAnAbstractIsUnknown() throws {
    #expect(try truth(.terms(["coffee"], in: [.title, .abstract]), of: tea) == .unknown)
  }

  @Test func silenceInAFullTextIsNo() throws {
    let text = FullText(
      file: "full-texts/a.txt",
      digest: "",
      text: "Nothing but tea.",
      doi: nil,
      pmid: nil,
      textSource: .authors
    )
    let condition = Condition.terms(["coffee"], in: [.title, .abstract, .fullText])
    #expect(try truth(condition, of: tea, fullText: text) == .no)
  }

  @Test func aMissingFieldIsUnknown() throws {
    #expect(try truth(.language(["en"]), of: tea) == .unknown)
    #expect(try truth(.year(.init(from: 2000, to: nil, of: .issue)), of: tea) == .unknown)
  }

  @Test func notKeepsTheUnknownUnknown() throws {
    #expect(try truth(.not(.language(["en"])), of: tea) == .unknown)
    #expect(try truth(.not(.type([.article])), of: tea) == .no)
  }

  @Test func aRecordOfNoKnownTypeIsUnknown() throws {
    #expect(try truth(.type([.thesis]), of: record("r2", type: .other)) == .unknown)
    #expect(try truth(.type([.thesis]), of: tea) == .no)
  }

  @Test func yearsAreInclusive() throws {
    let dated = record("r3") { $0.issued = PartialDate(year: 2014) }
    #expect(try truth(.year(.init(from: 2014, to: 2014, of: .issue)), of: dated) == .yes)
    #expect(try truth(.year(.init(from: nil, to: 2013, of: .issue)), of: dated) == .no)
  }

  @Test(arguments: [
    ("Tea and sleep: a systematic review", "", Truth.yes),
    ("Tea and sleep: study protocol", "", .unknown),
    ("Tea and sleep", "No systematic review has asked whether tea keeps people awake.", .unknown),
    ("A meta-analysis of tea", "", .yes),
  ])
  func aDesignIsReadFromTheTitle(_ title: String, _ abstract: String, _ expected: Truth) throws {
    let text = record("r1", title: title, abstract: abstract)
    #expect(try truth(.design([.systematicReview]), of: text) == expected)
  }

  @Test func aDesignInTheAbstractIsShownAndDecidesNothing() throws {
    let text = record("r1", title: "Tea", abstract: "After a case report we asked gardeners.")
    let finding = try CompiledCondition(.design([.caseReport])).assess(ScreenedText(text))
    #expect(finding.truth == .unknown)
    #expect(finding.words.map(\.text) == ["case report"])
  }

  @Test func aTypeThatTheDatabaseGivesIsADesign() throws {
    #expect(try truth(.design([.protocol]), of: record("r1", type: .protocol)) == .yes)
    #expect(try truth(.design(ReportDesign.allCases), of: tea) == .unknown)
  }

  @Test(arguments: ["RETRACTED: Tea and sleep", "Retracted Article: Tea", "[Retracted] Tea"])
  func aRetractionIsSeenInTheTitle(_ title: String) throws {
    #expect(try truth(.retracted, of: record("r1", title: title)) == .yes)
  }

  @Test func aRetractionIsSeenInTheNotice() throws {
    let retracted = record("r1") { $0.relations = [RecordRelation(.retractedBy, "Tea J 2020")] }
    #expect(try truth(.retracted, of: retracted) == .yes)
    #expect(try truth(.retracted, of: record("r2", title: "Retracted papers on tea")) == .unknown)
  }

  @Test func keepsTheWordsThatDecide() throws {
    let finding = try CompiledCondition(.terms(["\"sleep\"", "garden*"], in: [.title, .abstract]))
      .assess(ScreenedText(tea))
    #expect(finding.words.map(\.text) == ["sleep", "gardeners"])
    #expect(finding.words.map(\.field) == ["title", "abstract"])
    #expect(finding.words.first?.span == TextSpan(start: 8, end: 13))
  }

  @Test(
    arguments: [
      ([Truth.yes, .unknown], Truth.yes, Truth.unknown), ([.no, .unknown], .unknown, .no),
      ([.no, .no], .no, .no), ([.yes, .yes], .yes, .yes), ([], .no, .yes),
    ])
  func followsKleene(_ values: [Truth], any: Truth, all: Truth) {
    #expect(Truth.any(values) == any)
    #expect(Truth.all(values) == all)
  }
}
