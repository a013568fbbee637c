import ReviewModel
import Testing

/// The speaker of each sentence that is coded, in order.
private func speakers(_ abstract: String, title: String = "Plots") throws -> [Speaker] {
  try Garden.candidates(abstract, title: title).filter { $0.code.text == "TIDY" }.map(\.speaker)
}

@Test func labelsSayWhoSpeaks() throws {
  #expect(
    try speakers(
      "Background: A tidy garden. Aim: A tidy aim. Methods: Tidy interviews. Results: A tidy result. "
        + "Conclusions: Tidy advice should be given."
    ) == [.background, .authors, .authors, .finding, .authors]
  )
}

@Test func gluedAndBareLabelsAreRead() throws {
  #expect(
    try speakers(
      "BackgroundA tidy garden is old.MethodWe held interviews with people.ResultsA tidy result came."
    ) == [.background, .finding]
  )
  #expect(
    try speakers(
      "Background Tidy gardens are old. Methods Interviews were held. Results Tidy people came."
    ) == [.background, .finding]
  )
}

@Test func withoutLabelsCuesAndPositionDecide() throws {
  #expect(
    try speakers(
      "Tidy gardens are old. This study explored tidy habits. Interviews were held with nine people. "
        + "They described tidy lives. The authors conclude that tidy lives should be studied."
    ) == [.background, .authors, .finding, .authors]
  )
}

@Test func aTitleIsItsAuthorsOwn() throws {
  #expect(try speakers("Results: None.", title: "A tidy garden") == [.authors])
}

@Test func withoutDataTheAuthorsSpeakThroughout() throws {
  #expect(
    try speakers("We discuss tidy gardens. A tidy garden is costly.") == [.authors, .authors]
  )
  #expect(try speakers("A tidy garden is news. It was tidy yesterday.") == [.authors, .authors])
}

@Test func conclusionsThatTellAgainWhatPeopleDidAreFindings() throws {
  let text = "Methods: Interviews in a garden. Results: None. Conclusions: People grew tidy."
  #expect(try speakers(text) == [.finding])
}
