import ReviewModel
import Testing

@testable import Formats

struct ValueTests {
  @Test(arguments: [
    ("10.1176/APPI.ps.001312011", "10.1176/appi.ps.001312011"),
    ("https://doi.org/10.5555/ABC.1", "10.5555/abc.1"),
    (
      "http://dx.doi.org/10.1002/(SICI)1097-0258(19980815)17:15%3C1661::AID-SIM968%3E3.0.CO;2-2",
      "10.1002/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2"
    ),
    ("doi: 10.5555/x.y.", "10.5555/x.y"), ("DOI 10.5555/x;", "10.5555/x"),
    ("(10.5555/x(1))", "10.5555/x(1)"), ("10.5555/x [doi]", "10.5555/x"),
    ("https://example.org/doi/full/10.5555/frog.2019.1/full?via=a", "10.5555/frog.2019.1"),
    ("https://x.org/?doi=10.5555%2fs41467&partnerID=4", "10.5555/s41467"),
    ("10.5555/a\u{A0}b", "10.5555/a"),
  ])
  func findsDOIs(_ text: String, _ doi: String) {
    #expect(DOI.normalised(text) == doi)
  }

  @Test(arguments: [
    "", "10.xxxx", "10.12/a", "110.1234/a", "1.10.1234/a", "10.1234", "10.1234/", "10.1234/.",
    "no/doi",
  ])
  func findsNoDOIWhereThereIsNone(_ text: String) {
    #expect(DOI.normalised(text) == nil)
  }

  @Test(arguments: [
    ("315-22", "315-322"), ("315–322", "315-322"), ("S1-S5", "S1-S5"), ("S315-22", "S315-S322"),
    ("e12292", "e12292"), ("pp. 37-64", "37-64"), ("283-98, 301", "283-298, 301"), ("12-12", "12"),
    ("5795-813", "5795-5813"), ("iv--ix", "iv-ix"), ("315-", "315-"), ("103640", "103640"),
  ])
  func writesPagesInFull(_ text: String, _ pages: String) {
    #expect(PageRange.normalised(text) == pages)
  }

  @Test(arguments: [
    ("315", "322", "315-322"), ("315", "22", "315-322"), ("1123", "60", "1123-1160"),
    ("1123", "12", "1123"), ("315-322", "322", "315-322"), ("1", "1", "1"), ("e1", "e9", "e1-e9"),
  ])
  func joinsFirstAndLastPage(_ first: String, _ last: String, _ pages: String) {
    #expect(PageRange.normalised(first: first, last: last) == pages)
  }

  @Test(arguments: [
    ("2015", "2015"), ("2015/12/23/", "2015-12-23"), ("2015-12-23", "2015-12-23"),
    ("20151223", "2015-12-23"), ("2024///", "2024"), ("2024/02//undefined", "2024-02"),
    ("2020/11//Nov/Dec2020", "2020-11"), ("1989//", "1989"), ("APR 2020", "2020-04"),
    ("2019 Nov-Dec", "2019-11"), ("2020 Winter", "2020"), ("2020 Feb 3", "2020-02-03"),
    ("1998 Dec-1999 Jan", "1998-12"), ("4-8 Aug. 2020", "2020-08-04"), ("c2001", "2001"),
    ("29 June 2024 through 3 July 2024", "2024-06-29"), ("23.12.2015", "2015-12-23"),
    ("Start date: 20170812", "2017-08-12"), ("October 5, 2012", "2012-10-05"),
    ("2013 06 10", "2013"),
    ("23 Dec 2015", "2015-12-23"), ("2015-23-12", "2015"), ("Published - 2016", "2016"),
    ("03/04/2015", "2015"), ("2016/3/", "2016-03"),
  ])
  func readsDates(_ text: String, _ date: String) {
    #expect(DateText.parsed(text)?.description == date)
  }

  @Test(arguments: ["", "10 15", "YEAR", "0000", "99", "in press", "/12/23", "123456789"])
  func guessesNoYear(_ text: String) {
    #expect(DateText.parsed(text) == nil)
  }

  @Test func takesTheYearFromElsewhere() {
    #expect(DateText.parsed("SEP 22", year: 2010)?.description == "2010-09-22")
    #expect(DateText.parsed("", year: 2010)?.description == "2010")
  }

  @Test(arguments: [
    ("Okafor, Adaeze", "Okafor", "Adaeze"), ("Toparlar,Y.", "Toparlar", "Y."),
    ("Smith JA", "Smith", "JA"), ("Brownstein C D", "Brownstein", "C D"),
    ("van der Berg, Jan", "van der Berg", "Jan"),
    ("King, Martin Luther, Jr.", "King", "Martin Luther, Jr."),
    ("A. Author-One", "Author-One", "A."), ("Fanning E.", "Fanning", "E."),
    ("Smith, J*", "Smith", "J"),
    ("Le Boutillier, Clair", "Le Boutillier", "Clair"),
  ])
  func splitsNames(_ text: String, _ family: String, _ given: String) {
    #expect(PersonName.parsed(text) == Person(family: family, given: given))
  }

  @Test(arguments: [
    "World Health Organization", "Quiet Rooms Collaboration", "NICE UK", "Plato", "Collaborators",
  ])
  func keepsOrganisationsWhole(_ text: String) {
    #expect(PersonName.parsed(text) == Person(literal: text))
  }

  @Test func nobodyIsNoAuthor() {
    #expect(PersonName.parsed("et al.") == nil)
    #expect(PersonName.parsed(" , ") == nil)
  }

  @Test func splitsSeveralNames() {
    let two = [Person(family: "Abel", given: "B."), Person(family: "Cole", given: "D.E.")]
    #expect(PersonName.list("Abel, B.; Cole, D.E.") == two)
    #expect(PersonName.list("Abel, B., Cole, D.E.") == two)
    #expect(PersonName.list("Holley, Jessica") == [Person(family: "Holley", given: "Jessica")])
  }

  @Test(arguments: [
    ("Jessica Holley", "Holley", "Jessica"), ("Ludwig van Beethoven", "van Beethoven", "Ludwig"),
    ("Rosa de la Cruz Jr.", "de la Cruz Jr.", "Rosa"), ("Jo Ann Smith", "Smith", "Jo Ann"),
  ])
  func splitsSpokenNames(_ text: String, _ family: String, _ given: String) {
    #expect(PersonName.spoken(text) == Person(family: family, given: given))
  }

  @Test func findsSerialNumbers() {
    let serials = SerialNumbers("1999-7777(Electronic),02226666 (Print); ISSN-2041-172x; 1932-848")
    #expect(serials.issn == ["1999-7777", "0222-6666", "2041-172X"])
    #expect(
      SerialNumbers("978-90-386-4503-2; 0306406152; 979 8 2098 8762 1").isbn
        == ["9789038645032", "0306406152", "9798209887621"]
    )
  }

  @Test(arguments: [
    ("English", "en"), ("eng", "en"), ("EN", "en"), ("Français", "fr"), ("ger", "de"),
    ("English; French", "en"),
  ])
  func knowsLanguages(_ text: String, _ code: String) {
    #expect(LanguageCode.normalised(text) == code)
    #expect(LanguageCode.normalised("Klingon") == nil)
  }

  @Test func findsRegistrations() {
    let text = """
      (ISRCTN02507940), ISRCTN: 12345678, nct01234567, CRD42012002311, ACTRN12605000123456, \
      ChiCTR-IOR-17010352, ChiCTR2000029871, DRKS00001234, PACTR201105000281183, \
      EudraCT number 2015-001234-56, XISRCTN99999999, NCT0123456, NCT012345678
      """
    #expect(
      Registrations.found(in: text) == [
        "ISRCTN02507940", "ISRCTN12345678", "NCT01234567", "CRD42012002311", "ACTRN12605000123456",
        "ChiCTR-IOR-17010352", "ChiCTR2000029871", "DRKS00001234", "PACTR201105000281183",
        "EudraCT 2015-001234-56",
      ]
    )
  }

  @Test(arguments: [
    ("A &amp; B &lt;i&gt;in situ&lt;/i&gt; &#8211; &#x3b2;", "A & B in situ – β"),
    ("p <0.05 and n > 3", "p <0.05 and n > 3"), ("H<sub>2</sub>O", "H2O"), ("a<br/>b", "a b"),
    ("<script>x</script>", "<script>x</script>"), ("&unknown; &", "&unknown; &"), ("e\u{301}", "é"),
    ("a\u{2028}b\u{A0} c", "a b c"), ("<jats:p>Text</jats:p>", "Text"), ("&#150;", "–"),
  ])
  func cleansValues(_ raw: String, _ clean: String) {
    #expect(CleanText.line(raw) == clean)
  }

  @Test func joinsTitles() {
    #expect(TitleJoining.joined("Title", "Subtitle") == "Title: Subtitle")
    #expect(TitleJoining.joined("Title: Subtitle", "subtitle") == "Title: Subtitle")
    #expect(TitleJoining.joined("Why?", "Because") == "Why? Because")
    #expect(TitleJoining.joined("Title.", "Sub") == "Title: Sub")
    #expect(TitleJoining.joined("Title", nil) == "Title")
    #expect(TitleJoining.isSameContainer("Arch Psychiatr", "Archives of Psychiatry"))
    #expect(!TitleJoining.isSameContainer("An interview study", "Archives of Psychiatry"))
  }

  @Test func countsAbstractsOnce() {
    #expect(AbstractText.joined(["A b", "A b c", "A b"]) == "A b c")
    #expect(AbstractText.joined(["A", "Copyright of X is held"]) == "A")
    #expect(AbstractText.joined(["A", "B"]) == "A\nB")
    #expect(AbstractText.joined([]) == nil)
    #expect(AbstractText.status(of: "Cut…") == .partial)
    #expect(AbstractText.status(of: "Whole.") == .complete)
    #expect(AbstractText.status(of: nil) == .missing)
  }

  @Test func marksSayWhatFieldsCannot() {
    var record = Record(origin: Origin(file: "a", start: 0, end: 0, line: 1))
    #expect(SynthMarks.apply("synth:abstractSource=paraphrase", to: &record))
    #expect(record.abstractSource == .paraphrase)
    #expect(!SynthMarks.apply("synth:colour=red", to: &record))
    #expect(!SynthMarks.apply("synth:id=r1", to: &record))
    #expect(!SynthMarks.apply("a remark", to: &record))
    record.title = "x"
    #expect(SynthMarks.apply("synth:title=", to: &record))
    #expect(record.title == nil)
  }
}
