import ReviewText
import Testing

@Test(arguments: [
  ("  The Café – Noir!  ", "the cafe noir"),
  ("Plain ASCII: 12 (twelve).", "plain ascii 12 twelve"),
  ("oﬃce Straße Ørsted Łódź Æsop", "office strasse orsted lodz aesop"),
  ("ＦＵＬＬ ｗｉｄｔｈ １２", "full width 12"),
  ("H₂O and x²", "h2o and x2"),
  ("don’t", "don t"),
  ("", ""),
  ("…—", ""),
])
func foldingKeepsLettersAndDigitsOnly(text: String, key: String) {
  #expect(Folding.folded(text) == key)
}

@Test func foldingIsIdempotentAndBlindToNormalForm() {
  for text in ["Ångström & Cie.", "E\u{301}tude", "ﬁnal ＮＥＷＳ", "a  b\tc"] {
    let once = Folding.folded(text)
    #expect(Folding.folded(once) == once)
    #expect(Folding.folded(CanonicalText.canonical(text)) == once)
  }
}
