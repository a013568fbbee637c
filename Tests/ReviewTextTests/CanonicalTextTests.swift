import ReviewModel
import ReviewText
import Testing

@Test func canonicalTextComposesAccentsAndUnifiesLineEnds() {
  #expect(CanonicalText.canonical("cafe\u{301}\r\nnext\rlast") == "caf\u{E9}\nnext\nlast")
  #expect(Array(CanonicalText.canonical("e\u{301}").utf8) == [0xC3, 0xA9])
}

@Test func canonicalTextIsIdempotent() {
  for text in ["a\r\n\r\nb", "Ångström\u{30A}\r", "plain", "", "\r\r\n\n"] {
    let once = CanonicalText.canonical(text)
    #expect(Array(CanonicalText.canonical(once).utf8) == Array(once.utf8))
  }
}

@Test func wordsOfASpanAreCutByBytes() {
  let text = "naïve hope"
  #expect(CanonicalText.words(of: TextSpan(start: 7, end: 11), in: text) == "hope")
}
