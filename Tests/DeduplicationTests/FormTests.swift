import ReviewModel
import ReviewText
import TestRandom
import Testing

@testable import Deduplication

/// What forms say in fewer bytes is what records say.
struct FormTests {
  @Test(arguments: [
    "Sleep at sea", " -- ", "", "β-carotene, Ca²⁺ and ½ “dose”", "Ångström’s ﬁrst naïve œuvre",
    "Ελληνικά 漢字 한글 İstanbul", "e\u{301}tude\u{202E} x", "a1 B2-c3",
  ])
  func wordsAreThoseOfTheFoldedText(_ text: String) {
    let words = Folding.folded(text).split(separator: " ").map(String.init)
    for limit in [1, 3, 80] {
      let folded = FoldedText(text, limit: limit)
      #expect(
        (0..<folded.count).map { String(decoding: folded.word($0), as: UTF8.self) }
          == Array(words.prefix(limit))
      )
      #expect((0..<folded.count).allSatisfy { folded.key($0) == WordKey.of(folded.word($0)) })
    }
  }

  @Test func aCharacterThatIsCutOffEndsItsWord() {
    let text = String(repeating: "a", count: 15) + "é" + "z"
    #expect(FoldedText(text, limit: 1).letterCount == 15)
  }

  @Test(arguments: PropertyTests.seeds)
  func theFormOfAViewIsThatOfItsRecord(seed: UInt64) {
    let records = RandomCorpus(seed: seed).records
    for start in records.indices.dropLast(3) {
      for size in 1...3 {
        let group = Array(records[start..<(start + size)])
        let merged = RecordForm(MergedView(of: group.sorted(by: RecordRank.precedes)).record)
        let view = RecordForm(MergedForm(of: group.map(RecordForm.init).reversed()))
        #expect(facts(of: view) == facts(of: merged))
      }
    }
  }

  @Test func theFormOfAViewWeighsTitlesAndPlacesAnew() {
    let title = "Notes from the Journal of Night Watch Teams"
    let records = [
      article(
        "r1",
        title: title,
        container: nil,
        volume: "16 (1) (no pagination)",
        issue: "791",
        pages: nil
      ),
      article(
        "r2",
        title: nil,
        container: "Journal of Night Watch Teams",
        volume: nil,
        issue: nil,
        pages: nil
      ),
      article("r3", title: nil, container: nil, volume: nil, issue: nil, pages: "5-9"),
    ]
    for group in [Array(records[0...1]), [records[0], records[2]], records] {
      let merged = RecordForm(MergedView(of: group.sorted(by: RecordRank.precedes)).record)
      let view = RecordForm(MergedForm(of: group.map(RecordForm.init)))
      #expect(facts(of: view) == facts(of: merged))
    }
  }

  private func facts(of form: RecordForm) -> [String] {
    [
      "\(form.id) \(form.years) \(form.issue) \(form.pages as Any) \(form.doi?.text ?? "")",
      "\(form.pmid ?? "") \(form.pmcid ?? "") \(form.nature) \(form.issn) \(form.isbn)",
      "\(form.titles)", "\(form.containers)", "\(form.abstract as Any)",
      "\(form.authors)",
    ]
  }

  @Test(arguments: PropertyTests.seeds)
  func aFirstGlanceEndsNothingThatTheRulesWouldShow(seed: UInt64) {
    let forms = RandomCorpus(seed: seed).records.map(RecordForm.init)
    for (place, a) in forms.enumerated() {
      for b in forms[(place + 1)...] {
        let comparison = PairComparison(a, b)
        guard FirstGlance.isEnough(a, b, comparison.title) else { continue }
        let judgement = PairJudgement(comparison)
        #expect(judgement.kinship == .different)
        #expect(!judgement.isUncertain)
        #expect(!judgement.allowsGroup(merging: [.same, .version]))
        #expect(!comparison.hasSameIdentifier && !comparison.title.agrees)
      }
    }
  }

  @Test func setsOfKeysKnowTheirKeys() {
    let keys = (0..<90).map { UInt64($0) &* 0x9e37_79b9_7f4a_7c15 }
    let set = KeySet(keys)
    #expect(keys.dropFirst().allSatisfy(set.contains))
    #expect(!set.contains(0) && !set.contains(7))
  }

  @Test func abstractsShareTheirWords() {
    #expect(AbstractForm.share([1, 4, 6, 9], [2, 4, 9]) == 2.0 / 3)
    #expect(AbstractForm.share([1, 4], [1, 4]) == 1 && AbstractForm.share([], [3]) == 0)
  }

  @Test(arguments: [0, 1, 100, 255, 256, 900])
  func keysAreSortedAsNumbersAre(_ count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    let spread = (0..<count).map { _ in UInt32(truncatingIfNeeded: random.next()) }
    for var keys in [spread, spread.map { $0 % 7 }] {
      let sorted = keys.sorted()
      RadixSort.sort(&keys)
      #expect(keys == sorted)
    }
  }

  @Test func aMissingFormulaLeavesTheKeysOfTheTitle() {
    let whole = "Gulls that sleep on ferries in winter storms: a randomised controlled trial"
    let keys = [whole, "Gulls that sleep on ferries in winter storms"].map { title in
      var keys = BlockKeys()
      keys.take(RecordForm(article("r1", title: title, authors: [], volume: nil, pages: nil)))
      return Set(keys.keys)
    }
    // Beginning, end, the longest words, and those without the longest.
    #expect(keys[0].intersection(keys[1]).count == 4)
  }

  @Test(arguments: [0, 3, 2048, 5000])
  func manyNumbersAreSortedAsFewAre(_ count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    let numbers = (0..<count).map { _ in random.next() >> UInt64.random(in: 0..<64, using: &random)
    }
    var sorted = numbers
    RadixSort.sort(&sorted)
    #expect(sorted == numbers.sorted())
  }

  @Test func setsThatGrowKeepTheOrderOfTheirJoining() {
    var sets = DisjointSets(count: 6)
    sets.join(4, 2)
    sets.join(5, 0)
    sets.join(2, 5)
    #expect(sets.members(with: 4) == [0, 5, 2, 4])
    #expect(sets.size(with: 5) == 4 && sets.root(of: 3) == 3)
  }
}
