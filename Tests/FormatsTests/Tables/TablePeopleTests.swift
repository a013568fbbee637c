import ReviewModel
import Testing

@testable import Formats

struct TablePeopleTests {
  private func names(_ cell: String, spoken: Bool = false, glued: Bool = false) -> [String] {
    var people = TablePeople()
    people.hasSpokenLists = spoken
    people.isGlued = glued
    return ByteText.lending(cell) { people.people($0).map(\.inverted) }
  }

  @Test(arguments: [
    ("Lee, Ann; Roe, Jo", ["Lee, Ann", "Roe, Jo"]),
    ("Lee A.; Roe J.-P.", ["Lee, A.", "Roe, J.-P."]), ("Lee Á.; Roe Ö.", ["Lee, Á.", "Roe, Ö."]),
    ("Lee A., Roe J., de la Cruz M.", ["Lee, A.", "Roe, J.", "de la Cruz, M."]),
    ("Lee, A., Roe, J. B.", ["Lee, A.", "Roe, J. B."]),
    ("Lee, A. and Roe, J. and Poe, E.", ["Lee, A.", "Roe, J.", "Poe, E."]),
    ("Lee, A. and the Tea Group", ["Lee, A.", "the Tea Group"]),
    ("Lee A, Roe J, and Poe E", ["Lee, A", "Roe, J", "Poe, E"]),
    ("S. A. Lee, I. Roe and S. W. Poe", ["Lee, S. A.", "Roe, I.", "Poe, S. W."]),
    ("Ann Lee, Jo van Roe, Edgar Poe", ["Lee, Ann", "van Roe, Jo", "Poe, Edgar"]),
    ("Lee, Ann (58975547800); Roe, Jo (57190394669)", ["Lee, Ann", "Roe, Jo"]),
    ("Björn A. Lee; Jo Roe", ["Lee, Björn A.", "Roe, Jo"]),
    ("Ann Lee|Jo Roe", ["Lee, Ann", "Roe, Jo"]),
    ("Lee, A.\n and Roe, J.\n", ["Lee, A.", "Roe, J."]),
    ("['Lee, Ann', \"O'Roe, Jo\"]", ["Lee, Ann", "O'Roe, Jo"]),
    ("'Ann Lee', 'Jo Roe'", ["Lee, Ann", "Roe, Jo"]),
    ("Lee, A.//Roe, J.", ["Lee, A.", "Roe, J."]),
    ("a1l, a1f and a2l, a2f ; a3l, a3f", ["a1l, a1f", "a2l, a2f", "a3l, a3f"]),
    ("Centers for Disease Control and Prevention", ["Centers for Disease Control and Prevention"]),
    ("World Health Organization; Lee, A.", ["World Health Organization", "Lee, A."]),
    ("van der Berg, Jan Peter", ["van der Berg, Jan Peter"]),
    ("[No author name available]", []), ("NA", []), ("Lee, Ann; ", ["Lee, Ann"]),
  ])
  func dividesNames(_ cell: String, _ expected: [String]) {
    #expect(names(cell) == expected)
  }

  @Test func dividesWhatTheRestOfTheFileDivides() {
    #expect(names("Ann Lee, Jo Roe", spoken: true) == ["Lee, Ann", "Roe, Jo"])
    #expect(names("Garcia Lopez, Ana Maria") == ["Garcia Lopez, Ana Maria"])
    #expect(names("de Roe, J. B.", spoken: true) == ["de Roe, J. B."])
    #expect(names("de Roe, Juan B.", spoken: true) == ["de Roe, Juan B."])
  }

  @Test(arguments: [
    "Garcia Lopez, R. K. and de Roe, P. D.", "Garcia Lopez, Ana Maria and de Roe, Jo Ann",
  ])
  func aListOfInvertedNamesIsNoSpokenOne(_ first: String) {
    let text = """
      title,authors,year
      Bees of the north,"\(first)",2011
      Bees of the south,"de Roe, Jo Ann",2012

      """
    let file = SourceFile(name: "bees.csv", bytes: FileBytes(Array(text.utf8)))
    #expect(FileReading(file).records.map(\.authors.count) == [2, 1])
  }

  @Test func dividesNamesThatMeet() {
    #expect(
      names("Ann B. LeeJo McRoeEd Poe", glued: true) == ["Lee, Ann B.", "McRoe, Jo", "Poe, Ed"]
    )
  }
}
