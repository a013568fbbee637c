import Testing

@testable import Formats

struct DistinctTests {
  @Test(arguments: [3, 24, 25, 1_000])
  func keepsTheFirstOfEachInOrder(_ count: Int) {
    let texts = (0..<count).map { "text \($0)" }
    var distinct = DistinctTexts(texts)
    distinct.append(contentsOf: texts.reversed())
    distinct.append("another")
    #expect(distinct.texts == texts + ["another"])
  }
}
