import ReviewModel
import Testing

/// The polarity of the first candidate of a sentence under a code.
private func polarity(_ sentence: String, _ code: String = "TIDY") throws -> Polarity? {
  try Garden.candidates(sentence).first { $0.code.text == code }?.polarity
}

@Test(arguments: [
  "A garden needs bees rather than tidy beds.",
  "Gardens moved away from tidiness and towards bees.",
  "There was a shift from tidy beds to bees in the garden.",
  "A good garden is not tidy.",
  "Gardening does not mean tidiness.",
  "Beds without tidiness make a garden.",
  "In this garden tidiness is rejected.",
])
func contrastAndNegationReject(sentence: String) throws {
  #expect(try polarity(sentence) == .rejected)
}

@Test(arguments: [
  "A garden is tidy rather than large.",
  "Gardens moved away from bees and towards tidiness.",
  "There was a shift from bees to tidiness in the garden.",
  "A garden is not only tidy.",
  "The garden is not large, but it is tidy.",
  "It is not large; a garden should be tidy.",
])
func whatStandsOutsideTheContrastIsAsserted(sentence: String) throws {
  #expect(try polarity(sentence) == .asserted)
}

@Test func bothSidesOfAContrastAreTold() throws {
  let sentence = "Gardens moved away from tidy beds towards wild plants."
  #expect(try polarity(sentence, "TIDY") == .rejected)
  #expect(try polarity(sentence, "WILD") == .asserted)
}
