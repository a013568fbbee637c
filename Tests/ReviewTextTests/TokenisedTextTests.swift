import ReviewModel
import ReviewText
import Testing

@Test func everyWordSpanCutsOutItsWord() {
  let text = "Nurses’ well-being — “naïve” (n = 6), 3.5 %."
  let words = TokenisedText(text).words
  let cut = words.map { CanonicalText.words(of: $0.span, in: text) }
  #expect(cut == ["Nurses", "well", "being", "naïve", "n", "6", "3", "5"])
  #expect(
    words.map(\.continuesCompound) == [false, false, true, false, false, false, false, false]
  )
}

@Test func wordsWithinASpanAreFoundByTheirPlace() {
  let tokens = TokenisedText("one two three four")
  #expect(tokens.indexes(within: TextSpan(start: 4, end: 13)) == 1..<3)
  #expect(tokens.indexes(within: TextSpan(start: 18, end: 18)).isEmpty)
}
