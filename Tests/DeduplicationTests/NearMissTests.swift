import ReviewModel
import Testing

@testable import Deduplication

/// Records that look much alike: which are two reports, and which one that was damaged.
struct NearMissTests {
  /// A record of which nothing but title, authors and year is known.
  private func bare(
    _ id: String,
    _ title: String,
    authors: [String] = ["Adams, Ruth", "Brown, Carl", "Chen, Li"]
  ) -> Record {
    article(
      id,
      title: title,
      authors: authors,
      container: nil,
      volume: nil,
      issue: nil,
      pages: nil
    )
  }

  @Test(arguments: [
    (
      "Night shifts with rest breaks in ward teams",
      "Night shifts without rest breaks in ward teams"
    ),
    (
      "Costs of hepatitis B in ward teams on night duty",
      "Costs of hepatitis C in ward teams on night duty"
    ),
    ("Sitagliptin and sleep of ward teams on duty", "Saxagliptin and sleep of ward teams on duty"),
    ("HPV16 and sleep of ward teams on night duty", "HPV18 and sleep of ward teams on night duty"),
    (
      "Night duty of ward teams: second report on sleep",
      "Night duty of ward teams: third report on sleep"
    ),
    (
      "A phase I trial of rest breaks in ward teams",
      "A phase II trial of rest breaks in ward teams"
    ),
    (
      "Rest breaks of ward teams on night duty",
      "Expression of concern: Rest breaks of ward teams on night duty"
    ),
    ("Prenatal care by ward teams on night duty", "Perinatal care by ward teams on night duty"),
  ])
  func oneWordOrLetterCanMakeAnotherReport(_ one: String, _ other: String) {
    #expect(judge(bare("r1", one), bare("r2", other)).kinship != .same)
  }

  @Test(arguments: [
    ("Rest breaks between shifts of ward teams", "Rest breaks bewteen shifts of ward teams"),
    ("Routine rest breaks of ward teams", "Rotuine rest breaks of ward teams"),
    ("Drawing teams together at night in wards", "Darwing teams together at night in wards"),
  ])
  func exchangedLettersAreASlip(_ one: String, _ other: String) {
    #expect(judge(bare("r1", one), bare("r2", other)).kinship == .same)
  }

  @Test func aColumnOfAnotherIssueIsAnotherReport() {
    let a = article("r1", title: "Statistics corner", issue: "1", pages: "3")
    let b = article("r2", title: "Statistics corner", issue: "2", pages: "3")
    #expect(judge(a, b).kinship != .same)
  }

  @Test func aYearlyReportIsNoUpdateOfTheLast() {
    let title = "Annual report of the society of night watch teams"
    let a = article("r1", title: title, year: 1989, volume: "42", pages: "900-905")
    let b = article("r2", title: title, year: 1991, volume: "44", pages: "900-905")
    #expect(judge(a, b).kinship == .related)
  }

  @Test func aReportOfTheNextYearOnTheSamePagesIsAnother() {
    let title = "Annual report of the society of night watch teams"
    let a = article("r1", title: title, year: 1989, volume: "42", pages: "5-25")
    let b = article("r2", title: title, year: 1990, volume: "43", pages: "5-25")
    #expect(judge(a, b).kinship == .related)
    #expect(
      judge(a, article("r3", title: title, year: 1989, volume: "43", pages: "5-25")).kinship
        == .same
    )
  }

  @Test func sisterJournalsAreTwoPlaces() {
    let a = article("r1", container: "European Heart Journal", volume: nil, pages: nil)
    let b = article("r2", container: "American Heart Journal", volume: nil, pages: nil)
    #expect(PairComparison(RecordForm(a), RecordForm(b)).container == .different)
  }

  @Test func namesInAnotherOrderAreNotEnoughWhereNothingElseIsKnown() {
    let title = "Rest breaks of ward teams on duty"
    let other = bare("r2", title, authors: ["Chen, Li", "Adams, Ruth", "Brown, Carl"])
    #expect(judge(bare("r1", title), other).kinship != .same)
    #expect(judge(bare("r1", title), bare("r3", title)).kinship == .same)
  }

  @Test func itemsWithoutAuthorsAreOneOnTheSameRangeOfPages() {
    let a = article("r1", title: "News and notes", authors: [])
    let b = article("r2", title: "News and notes", authors: [])
    #expect(judge(a, b).kinship == .same)
    let page = article("r3", title: "News and notes", authors: [], pages: "315")
    #expect(
      judge(page, article("r4", title: "News and notes", authors: [], pages: "315")).kinship
        != .same
    )
  }

  @Test func gluedNamesThatAReaderCutAreAListOfNames() {
    let a = bare("r1", "Rest breaks of ward teams on duty")
    var b = bare("r2", "Rest breaks of ward teams on duty")
    b.authors = [Person(family: "Adams R.Brown C.Chen", given: "L.")]
    #expect(judge(a, b).kinship == .same)
  }

  @Test func anArticleNumberInTheFieldOfTheIssueIsFound() {
    let a = article("r1", volume: "16 (1) (no pagination)", issue: "791", pages: nil)
    let b = article("r2", volume: "16", issue: "1", pages: "791")
    let pair = PairComparison(RecordForm(a), RecordForm(b))
    #expect(pair.pages == .equal && pair.issue != .different)
  }
}
