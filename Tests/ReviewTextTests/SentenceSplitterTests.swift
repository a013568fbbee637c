import ReviewModel
import ReviewText
import TestRandom
import Testing

/// Splits a text in which `|` marks where sentences should end, and compares.
private func expectSplit(_ marked: String, _ location: SourceLocation = #_sourceLocation) {
  let expected = marked.split(separator: "|").map {
    String($0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
  let text = marked.split(separator: "|", omittingEmptySubsequences: false).joined()
  let found = SentenceSplitter().sentences(in: text).map { CanonicalText.words(of: $0, in: text) }
  #expect(found == expected, sourceLocation: location)
}

@Test func sentencesEndAtStopsBeforeCapitals() {
  expectSplit("Bees fly.| Do they sleep?| They do!")
  expectSplit("The hive (see above) hums.| Nobody knows why")
}

@Test func abbreviationsNumbersAndInitialsDoNotEndSentences() {
  expectSplit("Hives, e.g. Langstroth’s, vs. Others, i.e. Warré hives, differ.| We counted.")
  expectSplit("Prof. J. K. Moss et al. Found 3.5 kg in No. 4 of Fig. 2.| It was sweet.")
  expectSplit("It rained in the U.K.| The bees stayed in.")
  expectSplit("Yield rose (p < .05) by 2.7%.| Honey was sold.")
}

@Test func quotesAndBracketsCloseWithTheirSentence() {
  expectSplit("“Bees know.”| They said so.| (They always do.)| Then they left.")
  expectSplit("They said ‘we stay.’| Nobody left [12].| The end.")
}

@Test func labelsBeginSentencesEvenWhereTheyAreGlued() {
  expectSplit("BACKGROUND: Bees matter.| METHODS: We counted hives.")
  expectSplit("They feed many people.|MethodWe counted hives.|ResultsNine hives hummed.")
  expectSplit("We look at bees| RESULTS: Nine hives hummed.")
}

@Test func linesOfSavedPagesEndWhereTheyAreShort() {
  expectSplit(
    "How bees live|\nThe bee is small and works\nall day long, from morning to the very last light of evening."
  )
  expectSplit("Contents:|\n • wax|\n • honey")
  expectSplit("First paragraph without a stop|\n\nsecond paragraph")
}

@Test func numberedListsStayOneSentence() {
  expectSplit("Three things: (1) wax; (2) honey; (3) a sting.| That is all.")
}

@Test func addressesAreNotSentences() {
  expectSplit("See https://bees.Example.org/Page.Html for more.")
}

@Test func sentencesHoldEveryByteThatIsNotBlankExactlyOnce() {
  let pieces = [
    "Bees", "fly.", "e.g.", "\n", "\n\n", "“Why?”", "(1)", "3.5", "RESULTS:", "•", "é.", "x.Yz",
  ]
  var random = SeededRandom(seed: 7)
  for _ in 0..<300 {
    let text = (0..<15).map { _ in pieces.randomElement(using: &random) ?? "" }.joined(
      separator: " "
    )
    let spans = SentenceSplitter().sentences(in: text)
    #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start })
    let inside = spans.reduce(into: Set<Int>()) { $0.formUnion($1.start..<$1.end) }
    for (place, byte) in text.utf8.enumerated() where byte != 0x20 && byte != 0x0A {
      #expect(inside.contains(place), "\(text)")
    }
    for span in spans {
      let words = CanonicalText.words(of: span, in: text)
      #expect(words.first?.isWhitespace == false && words.last?.isWhitespace == false)
    }
  }
}
