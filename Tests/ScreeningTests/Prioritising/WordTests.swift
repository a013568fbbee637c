import Testing

@testable import Screening

/// What counts as a word, and what its stem is.
struct WordTests {
  private static func words(_ text: String) -> [String] {
    var found: [String] = []
    WordRuns.forEach(in: text) { found.append(String(decoding: $0, as: UTF8.self)) }
    return found
  }

  @Test func keepsRunsOfTwoOrMoreWordCharacters() {
    #expect(Self.words("A 5-HT3 antagonist, x_y (n=12)") == ["ht3", "antagonist", "x_y", "12"])
  }

  @Test func lowersLettersOfAllScripts() {
    #expect(Self.words("Ménière’s ΑΒΓ 東京") == ["ménière", "αβγ", "東京"])
  }

  @Test func endsAWordAtAMark() {
    // U+0307 is what is left of the dot when İ is lowered.
    #expect(Self.words("İstanbul") == ["stanbul"])
  }

  @Test(arguments: [
    ("treatments", "treatment"), ("treated", "treat"), ("caresses", "caress"), ("ponies", "poni"),
    ("ties", "tie"), ("gas", "gas"), ("gaps", "gap"), ("kiwis", "kiwi"), ("hopping", "hop"),
    ("hoping", "hope"), ("luxuriating", "luxuri"), ("agreed", "agre"), ("happy", "happi"),
    ("cry", "cri"), ("by", "by"), ("say", "say"), ("relational", "relat"),
    ("vietnamization", "vietnam"), ("hopefulness", "hope"), ("geology", "geolog"),
    ("adjustment", "adjust"), ("adoption", "adopt"), ("generate", "generat"),
    ("generic", "generic"), ("knackeries", "knackeri"), ("controlling", "control"),
    ("skies", "sky"), ("dying", "die"), ("proceeding", "proceed"), ("rate", "rate"),
    ("youthful", "youth"), ("naïve", "naïve"), ("h1n1", "h1n1"),
  ])
  func stemsEnglishWords(word: String, stem: String) {
    #expect(EnglishStem.of(word) == stem)
  }

  @Test func stemsAnyLettersWithoutATrap() {
    let letters = Array("aeyslidng")
    var words = [""]
    for _ in 0..<4 { words = words.flatMap { word in letters.map { word + String($0) } } }
    for word in words { #expect(EnglishStem.of(word).count <= word.count + 1) }
  }

  @Test func countsLogarithmsExactly() {
    #expect(NaturalLogarithm.of(1) == 0)
    #expect(abs(NaturalLogarithm.of(2.718281828459045) - 1) < 1e-15)
    #expect(abs(NaturalLogarithm.of(10) - 2.302585092994046) < 1e-15)
    #expect(abs(NaturalLogarithm.of(1e-3) + 6.907755278982137) < 1e-14)
  }
}
