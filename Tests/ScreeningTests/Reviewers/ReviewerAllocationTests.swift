import Testing

@testable import Screening

@Suite struct ReviewerAllocationTests {
  private let records = (0..<3000).map { "r\($0)" }

  private func allocation(
    _ reviewers: [String],
    people: Int = 2,
    share: Double = 1
  ) throws -> ReviewerAllocation {
    try #require(
      ReviewerAllocation(
        reviewers: reviewers,
        people: people,
        share: share,
        review: "soup",
        seed: 1
      )
    )
  }

  @Test func everythingTwiceIsReadByTwo() throws {
    let all = try allocation(["cem", "ann", "ben"])
    var load: [String: Int] = [:]
    for record in records {
      let people = all.reviewers(of: record)
      #expect(people.count == 2 && people == people.sorted() && Set(people).count == 2)
      for person in people { load[person, default: 0] += 1 }
    }
    #expect(load.count == 3 && load.values.allSatisfy { (1850...2150).contains($0) })
  }

  @Test func aShareIsReadTwiceAndTheRestSplit() throws {
    let some = try allocation(["ann", "ben"], share: 0.2)
    let twice = records.count { some.reviewers(of: $0).count == 2 }
    #expect((520...680).contains(twice))
    let split = try allocation(["ann", "ben"], share: 0)
    #expect(records.allSatisfy { split.reviewers(of: $0).count == 1 })
  }

  @Test func whoJoinsTakesRecordsAndMovesNoOthers() throws {
    let before = try allocation(["ann", "ben"], people: 1)
    let after = try allocation(["ann", "ben", "cem"], people: 1)
    for record in records where after.reviewers(of: record) != ["cem"] {
      #expect(after.reviewers(of: record) == before.reviewers(of: record))
    }
  }

  @Test func whatCannotBeAllocatedIsRefused() {
    for (names, people, share) in [([], 1, 1.0), (["ann"], 2, 1), (["ann"], 0, 1), (["ann"], 1, 2)]
    {
      #expect(
        ReviewerAllocation(
          reviewers: names,
          people: people,
          share: share,
          review: "soup",
          seed: 1
        ) == nil
      )
    }
  }
}
