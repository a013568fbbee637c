import Extraction
import ReviewModel
import ReviewText
import Testing

@Test func aCandidateQuotesTheWholeSentenceAndKeepsTheWords() throws {
  let found = try Garden.candidates(Garden.abstract)
  let rows = try #require(found.first { $0.quote.contains("straight") && $0.code.text == "TIDY" })
  #expect(rows.quote == "Results: Gardeners valued straight rows.")
  #expect(CanonicalText.words(of: rows.span, in: Garden.abstract) == rows.quote)
  #expect(rows.words.map { CanonicalText.words(of: $0, in: Garden.abstract) } == ["straight rows"])
  #expect(rows.state == .candidate && rows.standing == .proposed)
  #expect(rows.prefix.hasSuffix("were interviewed. ") && rows.suffix.hasPrefix(" They spoke"))
}

@Test func everydayWordsCountOnlyInFindingsAndConclusions() throws {
  let text = "Background: Order in a garden matters. Methods: We interviewed. Results: Order ruled."
  #expect(try Garden.candidates(text).map(\.quote) == ["Results: Order ruled."])
}

@Test func aCounterTermTakesTheWordsThatItCovers() throws {
  #expect(try Garden.candidates("The garden cost a tidy sum.").isEmpty)
  #expect(try Garden.candidates("The tidy garden cost a tidy sum.").count == 1)
}

@Test func aCodeBelowAnotherNeedsItsParentInTheSentence() throws {
  let codes = try Garden.candidates("A tidy garden has rows. Rows of beans grew.").map(\.code.text)
  #expect(codes == ["TIDY", "TIDY.1"])
}

@Test func aRequirementMustStandInTheSameSentence() throws {
  let quotes = try Garden.candidates("A wild garden. A wild sea.").map(\.quote)
  #expect(quotes == ["A wild garden."])
}

@Test func aRecordOutOfContextIsNotCoded() throws {
  #expect(try Garden.candidates("A tidy desk.", title: "Desks").isEmpty)
}

@Test func termsDoNotReachAcrossSentences() throws {
  #expect(try Garden.candidates("The garden lay straight. Rows of beans grew.").isEmpty)
}

@Test func whatOthersSayOfAReportIsNeverItsOwnText() throws {
  let record = Garden.record(
    "A garden is a place.",
    statements: ["They found a tidy garden.", "Results: A wild garden is best."]
  )
  let found = try CandidateFinder(Garden.codebook).candidates(in: record, of: Report.ID(record.id))
  #expect(found.map(\.field) == [.citationStatement, .citationStatement])
  #expect(found.map(\.statement) == [0, 1])
  #expect(found.allSatisfy { $0.speaker == .background && $0.evidence == .secondary })
}

@Test func keywordsAndCopyrightAreNotSentencesOfTheReport() throws {
  let text = "Results: Nothing grew in the garden. Keywords: tidy; meadow plants. © A tidy press."
  #expect(try Garden.candidates(text).isEmpty)
}

@Test func aFaultyTermNamesItsCode() {
  let codebook = Codebook(
    version: "",
    note: nil,
    codes: [Code(id: Code.ID("X"), label: "", terms: ["two words"])],
    voices: []
  )
  #expect(throws: CodebookError.self) { try CandidateFinder(codebook) }
}
