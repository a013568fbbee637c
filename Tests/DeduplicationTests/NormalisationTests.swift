import ReviewModel
import TestRandom
import Testing

@testable import Deduplication

/// How values are read before they are compared.
struct NormalisationTests {
  private func titles(_ title: String) -> [TitleForm] {
    var words = FoldedText()
    return TitleForm.variants(of: title, by: &words)
  }

  private func container(_ name: String) -> ContainerForm {
    var words = FoldedText()
    return ContainerForm(name, by: &words)
  }

  private func list(_ people: [Person]) -> AuthorList {
    var words = FoldedText()
    return AuthorNames.list(of: people, by: &words)
  }

  /// The family names of people, without blanks.
  private func families(of people: [Person]) -> [String] {
    let list = list(people)
    return list.names.map { name in
      String(decoding: list.familyWords(of: name).flatMap { list.text[$0] }, as: UTF8.self)
    }
  }

  private func isSame(_ a: String, _ b: String) -> Bool {
    let (left, right) = (list([person(a)]), list([person(b)]))
    #expect(!left.isEmpty && !right.isEmpty)
    return AuthorComparison.isSame(0, of: left, 0, of: right)
  }

  private func letters(_ title: String) -> String {
    String(decoding: titles(title).first?.letters ?? [], as: UTF8.self)
  }

  @Test func titlesLoseMarkupNotesAndBrackets() {
    #expect(letters("[Sleep at sea]. [Review] [33 refs]") == "sleepatsea")
    #expect(letters("CO<sub>2</sub> in wards (author's transl)") == "co2inwards")
    #expect(letters("β-carotene at night") == "betacaroteneatnight")
    #expect(letters("Phase III of three") == "phase3of3")
  }

  @Test func titlesInTwoLanguagesAreReadInBoth() {
    let variants = titles("Schlaf auf See = Sleep at sea").map { title in
      title.words.indices.map { String(decoding: title.letters[title.range($0)], as: UTF8.self) }
        .joined(separator: " ")
    }
    #expect(variants == ["schlaf auf see sleep at sea", "schlaf auf see", "sleep at sea"])
    #expect(titles("Schlaf auf See [Sleep at sea]").count == 3)
  }

  @Test func substanceCountsWordsOfWeight() {
    #expect(titles("Editorial")[0].substance == 0)
    #expect(titles("Introduction to the special issue")[0].substance == 0)
    #expect(titles("Sleep and work in the north")[0].substance == 3)
  }

  @Test func gluedAuthorsAreTakenApart() {
    #expect(AuthorNames.pieces(of: "Adeli K.Lewis G. F.") == ["Adeli K.", "Lewis G. F."])
    #expect(AuthorNames.pieces(of: "Tan A.O'Dell C. P.") == ["Tan A.", "O'Dell C. P."])
    let people = [Person(literal: "B. Adams; P. Brown and A. Chen")]
    #expect(families(of: people) == ["adams", "brown", "chen"])
  }

  @Test(arguments: [
    ("Fahlman, S. E., & Lebiere, C.", ["fahlman", "lebiere"]),
    ("Ann B. Lee, Carl D. Rudd", ["lee", "rudd"]),
    ("Ann Lee, Carl Rudd, Max Dorn", ["lee", "rudd", "dorn"]),
    ("Soriano, R, Cheryll Ruth", ["soriano"]), ("Wright, T. C., Jr.", ["wright"]),
    ("Garcia Lopez, Ana Maria", ["garcialopez"]), ("R. Adams; C. Brown", ["adams", "brown"]),
    ("LIU M.R.; XU MR; M R LIU; J.K. WU; Lee Á.", ["liu", "xu", "liu", "wu", "lee"]),
  ])
  func listsOfNamesAreTakenApart(_ text: String, _ families: [String]) {
    #expect(self.families(of: [person(text)]) == families)
  }

  @Test(arguments: [
    ("Müller, Hans", "Mueller, H"), ("van den Berg, J", "Berg, Jan"), ("Zhou Li", "Zhou, L."),
    ("García López, Ana", "García, A."), ("Wang, Li", "Li, Wang"),
    ("Wright Jr., T C", "Wright, TC"),
    ("Smith-Jones, A", "Smithjones, A"), ("Mueller, Hans", "Hans, Mueller"),
    ("Müller, Hans", "Hans, Mueller"), ("Cabanes, Jason", "J, Cabanes Jason"),
  ])
  func namesOfOnePersonMatch(_ a: String, _ b: String) {
    #expect(isSame(a, b))
  }

  @Test(arguments: [("Wang, Li", "Wang, Xu"), ("Smith, A", "Smyth-Brown, C")])
  func namesOfTwoPeopleDoNot(_ a: String, _ b: String) {
    #expect(!isSame(a, b))
  }

  @Test func nobodyIsNoAuthor() {
    let nobody = ["Anonymous", "[Anon]", "UNKNOWN", "No authors listed"].map(person)
    #expect(families(of: nobody).isEmpty)
  }

  @Test(arguments: [
    ("315-22", 315, 322), ("S12-5", 12, 15), ("pp. 4-9", 4, 9), ("12-Mar", 3, 12),
    ("01-Oct", 1, 10), ("xii-xv", 12, 15),
  ])
  func pagesAreWrittenInFull(_ text: String, _ start: Int, _ end: Int) throws {
    let pages = try #require(PageForm(text))
    #expect(pages.start == start)
    #expect(pages.end == end)
  }

  @Test func articleNumbersAreNoPages() throws {
    #expect(try #require(PageForm("e12724")).isArticleNumber)
    #expect(try #require(PageForm("1-6")).isOwnCount)
    #expect(PageForm("no pagination") == nil)
  }

  @Test func volumeIssueAndSupplementAreFoundInAnyField() {
    let whole = IssueForm(volume: "4 (1) (no pagination)", issue: nil)
    #expect(whole.volume == 4)
    #expect(whole.issue == 1)
    #expect(IssueForm(volume: "65 (Supplement 1)", issue: nil).supplement == 1)
    #expect(IssueForm(volume: "1)", issue: nil).volume == nil)
    #expect(IssueForm(volume: "Vol. 33", issue: "21 SUPPL. 2").supplement == 2)
    #expect(IssueForm(volume: "33", issue: "S3").supplement == 3)
  }

  @Test(arguments: [
    "10.1186/S13012-015-0275-4", "https://doi.org/10.1186/s13012-015-0275-4",
    "doi:10.1186%2Fs13012-015-0275-4", "10.1186/s13012-015-0275-4.",
    "10.1186/s13012_015_0275_4/full",
  ])
  func doisAreReadInManyForms(_ text: String) throws {
    let doi = try #require(DOIForm("10.1186/s13012-015-0275-4"))
    #expect(try #require(DOIForm(text)).key == doi.key)
  }

  @Test func halfADOIIsNone() {
    #expect(DOIForm("10.17705/") == nil)
    #expect(DOIForm("n/a") == nil)
    #expect(
      IdentifierComparison(DOIForm("10.17705/1CAIS."), DOIForm("10.17705/1cais.05003"))
        == .contained
    )
  }

  @Test(arguments: [
    ("J Shift Work", "Journal of Shift Work"), ("JSW", "Journal of Shift Work"),
    ("Ann Fr Anesth", "Annales françaises d'anesthésie"),
    ("AMCIS 2017 Proceedings", "Americas Conference on Information Systems"),
    ("The Lancet", "Lancet (London, England)"),
  ])
  func oneContainerHasManyNames(_ a: String, _ b: String) {
    #expect(ContainerComparison.isSameName(container(a), container(b)))
  }

  @Test func aParallelNameIsThere() {
    let a = RecordForm(article("r1", container: "Ai zheng = Chinese Journal of Shifts"))
    let b = RecordForm(article("r2", container: "Chinese journal of shifts"))
    #expect(ContainerComparison(a, b).level == .contained)
    let c = RecordForm(article("r3", container: "Diabetologie und Stoffwechsel. Conference"))
    let d = RecordForm(article("r4", container: "Diabetes"))
    #expect(ContainerComparison(c, d).level == .different)
  }

  @Test func paraphrasesAreNotCompared() {
    let words = (1...40).map { "word\($0)" }.joined(separator: " ")
    #expect(RecordForm(article("r1", abstract: words)).abstract != nil)
    let paraphrase = article("r1", abstract: words) { $0.abstractSource = .paraphrase }
    #expect(RecordForm(paraphrase).abstract == nil)
  }

  @Test(arguments: 1...4)
  func editDistanceIsThatOfTheTextbook(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    for _ in 0..<400 {
      let a = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        UInt8.random(in: 97...99, using: &random)
      }
      let b = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        UInt8.random(in: 97...99, using: &random)
      }
      let limit = Int.random(in: 0...6, using: &random)
      let full = textbookDistance(a, b)
      #expect(EditDistance.between(a[...], b[...], limit: limit) == (full <= limit ? full : nil))
    }
  }

  private func textbookDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard let last = a.last, let other = b.last else { return max(a.count, b.count) }
    var table = (0...a.count).map { i in (0...b.count).map { j in i == 0 ? j : i } }
    _ = (last, other)
    for i in 1...a.count {
      for j in 1...b.count {
        let replaced = table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        table[i][j] = min(replaced, table[i - 1][j] + 1, table[i][j - 1] + 1)
      }
    }
    return table[a.count][b.count]
  }
}
