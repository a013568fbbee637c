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
