import Testing

@testable import Formats

struct SourceStatementTests {
  private struct Case: CustomTestStringConvertible {
    let text: String
    let volume: String?
    let issue: String?
    let pages: String?
    var opening: String?
    var testDescription: String { text }
  }

  @Test func readsWhatCataloguesWrite() {
    let cases = [
      Case(text: "Vol. 39 (2011), no. 4, p. 12-20", volume: "39", issue: "4", pages: "12-20"),
      Case(text: "Bd. 12, Heft 3, S. 5-9", volume: "12", issue: "3", pages: "5-9"),
      Case(text: "12:3<45", volume: "12", issue: "3", pages: "45"),
      Case(text: "Seite 447-473", volume: nil, issue: nil, pages: "447-473"),
      Case(
        text: "Journal of Kites; Vol 3 No 2 (2012): Wind; 12-20",
        volume: "3",
        issue: "2",
        pages: "12-20",
        opening: "Journal of Kites"
      ),
      Case(text: "2nd ser., v. 12, no. 2", volume: "12", issue: "2", pages: nil),
      Case(text: "J Kites. 2012;12(3):45-67", volume: "12", issue: "3", pages: "45-67"),
    ]
    for example in cases {
      let statement = SourceStatement(example.text)
      #expect(statement.volume == example.volume, "\(example.text)")
      #expect(statement.issue == example.issue, "\(example.text)")
      #expect(statement.pages == example.pages, "\(example.text)")
      if let opening = example.opening { #expect(statement.opening == opening) }
    }
  }

  @Test func takesNoYearsForPages() {
    let statement = SourceStatement("Studies of Air, 1998-2004")
    #expect(statement.pages == nil)
  }
}
