import ReviewModel
import Testing

private func evidence(_ abstract: String, title: String = "Plots") throws -> [Evidence] {
  try Garden.candidates(abstract, title: title).filter { $0.code.text == "TIDY" }.map(\.evidence)
}

@Test func aReviewReportsOtherStudies() throws {
  let text = "Methods: We searched for gardens. Results: Tidy beds were found in nine studies."
  #expect(try evidence(text, title: "Beds: a systematic review") == [.secondary])
}

@Test func interviewsAreFirstHandAndBackgroundIsNot() throws {
  let text = "Background: A tidy garden. Methods: Interviews. Results: Tidy beds."
  #expect(try evidence(text) == [.secondary, .primary])
}

@Test func eachPartOfAReportOfSeveralPartsHasItsOwnEvidence() throws {
  let text = """
    Background: Gardens. Methods: A thematic analysis of 9 documents was followed by interviews, and \
    then a systematic review was made. Results: The synthesis of practice guidance named tidy beds. \
    The grounded theory was about tidy owners. The systematic review found tidy books.
    """
  #expect(try evidence(text) == [.documents, .primary, .secondary])
}

@Test func whatFollowsTheReviewOfAThesisBelongsToItUntilTheNextPart() throws {
  let text = """
    This thesis holds a systematic review and an empirical study of gardens. In the review, studies of gardens were brought together. It \
    included nine studies. Tidy beds helped, the review concludes. Tidy books did not. The empirical \
    study asked visitors. Tidy people came.
    """
  #expect(try evidence(text) == [.secondary, .secondary, .primary])
}

@Test func oneGroupOfParticipantsSpeaksThroughout() throws {
  let text = "Methods: Gardeners were interviewed. Results: Visitors want a tidy garden."
  #expect(try Garden.candidates(text).map(\.voice) == [.staff])
}

@Test func ofSeveralGroupsTheOneThatIsNamedSpeaks() throws {
  let text = """
    Methods: Gardeners and visitors were interviewed. Results: Visitors like tidy beds. Gardeners \
    like tidy tools. The garden is tidy. Conclusions: A tidy garden should be kept.
    """
  let voices = try Garden.candidates(text).map(\.voice)
  #expect(voices == [.serviceUsers, .staff, .mixed, .unstated])
}
