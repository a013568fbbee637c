import Testing

@testable import ReviewText

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

@Test func eachCharacterFoldsByItselfAsItDoesInText() {
  func folded(_ text: String) -> String {
    let bytes = Folding.simplified(text).flatMap { scalar in
      Folding.isLetter(scalar) ? Array(String(scalar).utf8) : [UInt8(ascii: " ")]
    }
    return bytes.split(separator: UInt8(ascii: " "))
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
  for value in Array(0..<0x3100 as Range<UInt32>) + Array(0x1F000..<0x1F100) {
    guard let scalar = Unicode.Scalar(value) else { continue }
    for text in ["a\(scalar)b", "\(scalar)\(scalar)", "x \(scalar) 1", "\(scalar)\u{301}é"] {
      #expect(Folding.folded(text) == folded(text))
    }
  }
}
