import Testing

@testable import Screening

/// The weights of terms.
struct TermTests {
  @Test func weighsTermsByHowOftenAndHowRarelyTheyOccur() {
    // ln(4/3) + 1 for what stands in two of three records, ln 2 + 1 for what stands in one.
    let texts = ["aa bb", "bb bb cc", "dd"].map { RankedText(title: $0, abstract: "") }
    let matrix = TermMatrix(texts, kinds: [.stems])
    let shared = 1.28768207245178
    let lone = 1.69314718055995
    let length = (shared * shared + lone * lone).squareRoot()
    let first = matrix.segment(of: 0, kind: 0).map { Double(matrix.entries[$0].weight) }
    #expect(first.count == 1)
    #expect(abs((first.first ?? 0) - shared / length) < 1e-6)
    #expect(abs(Double(matrix.rest(of: 0, kind: 0)) - lone * lone / (length * length)) < 1e-6)
    let doubled = shared * 1.69314718055995
    let second = matrix.segment(of: 1, kind: 0).map { Double(matrix.entries[$0].weight) }
    let wanted = doubled / (doubled * doubled + lone * lone).squareRoot()
    #expect(abs((second.first ?? 0) - wanted) < 1e-6)
    #expect(matrix.segment(of: 2, kind: 0).isEmpty)
  }

  @Test func leavesOutTermsOfNearlyAllRecords() {
    let texts = (0..<40).map { RankedText(title: "common word\($0 / 2)", abstract: "") }
    let matrix = TermMatrix(texts, kinds: [.stems])
    #expect(texts.indices.allSatisfy { matrix.segments(of: $0).count == 1 })
  }

  @Test func pairsWordsAcrossTheBorderOfTitleAndAbstract() {
    let texts = Array(repeating: RankedText(title: "aa", abstract: "bb"), count: 2)
    let others = Array(repeating: RankedText(title: "cc", abstract: ""), count: 2)
    let matrix = TermMatrix(texts + others, kinds: [.wordsAndPairs])
    #expect(matrix.segments(of: 0).count == 3)
  }
}
