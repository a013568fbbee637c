import Testing

@testable import Screening

@Suite struct PermanentNumbersTests {
  private let numbers = PermanentNumbers(review: "soup", purpose: "audit", seed: 1)
  private let names = (0..<2000).map { "r\($0)" }

  @Test func theOrderDoesNotDependOnThatOfTheNames() {
    #expect(numbers.ordered(names) == numbers.ordered(names.reversed() + names))
  }

  @Test func theNumbersAreTheSameEverywhere() {
    #expect(numbers.ordered(["a", "b", "c", "d"]) == ["b", "c", "d", "a"])
    #expect(numbers.number(of: "r1") == 8_651_756_715_634_836_268)
  }

  @Test func anotherSeedPurposeOrReviewDrawsAnotherSample() {
    let first = numbers.ordered(names).prefix(20)
    for other in [
      PermanentNumbers(review: "soup", purpose: "audit", seed: 2),
      PermanentNumbers(review: "soup", purpose: "who", seed: 1),
      PermanentNumbers(review: "stew", purpose: "audit", seed: 1),
      PermanentNumbers(review: "soupaudit", purpose: "", seed: 1),
    ] { #expect(other.ordered(names).prefix(20) != first) }
  }

  @Test func aSampleKeepsItsRecordsWhenOthersCome() {
    let before = Set(numbers.ordered(names.prefix(1900)).prefix(200))
    let after = Set(numbers.ordered(names).prefix(200))
    #expect(before.intersection(after).count > 180)
  }

  @Test func theSharesAreEven() {
    var tenths = Array(repeating: 0, count: 10)
    for name in names { tenths[Int(numbers.share(of: name) * 10)] += 1 }
    #expect(tenths.allSatisfy { (150...250).contains($0) })
  }
}
