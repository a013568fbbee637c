import ReviewModel
import Testing

@testable import Formats

struct RecordIdentityTests {
  private func id(_ ris: String) throws -> Record.ID {
    try #require(FileReading(text: "TY  - JOUR\n\(ris)\nER  - \n").records.first).id
  }

  private let full =
    "TI  - A Title\nAU  - Müller, Jo\nPY  - 2010\nJF  - The Journal\nSP  - 3\nEP  - 9"

  @Test func isRAndThirteenCharacters() throws {
    let id = try id(full).text
    #expect(id.utf8.count == 14)
    #expect(
      id.utf8.allSatisfy {
        ASCII.isLower($0) || (UInt8(ascii: "2")...UInt8(ascii: "7")).contains($0)
      }
    )
  }

  @Test func doesNotDependOnHowValuesAreWritten() throws {
    let other =
      "T1  - A title.\nA1  - Muller, J.\nY1  - 2010///\nJO  - The journal\nSP  - 3-9\nAB  - More"
    #expect(try id(full) == id(other))
  }

  @Test(arguments: ["A Title": "Another", "Müller": "Maier", "2010": "2011", "SP  - 3": "SP  - 4"])
  func dependsOnEachField(_ value: String, _ other: String) throws {
    #expect(try id(full) != id(full.replacing(value, with: other)))
    #expect(try id(full) != id(full + "\nDO  - 10.5555/a"))
  }

  @Test func withoutPagesAndIdentifierTheIssueCounts() throws {
    let column = "TI  - Comments\nAU  - Müller, Jo\nPY  - 2010\nJF  - The Journal\nVL  - 34"
    #expect(try id(column + "\nIS  - 1") != id(column + "\nIS  - 2"))
    #expect(try id(column) != id(column.replacing("34", with: "35")))
    #expect(try id(full + "\nIS  - 1") == id(full + "\nIS  - 2"))
  }

  @Test func aBareTitleIsNotEnough() throws {
    #expect(try id("TI  - Editorial\nAB  - One") != id("TI  - Editorial\nAB  - Two"))
    #expect(try id("TI  - Editorial") == id("TI  - Editorial"))
    let volume = "TI  - Editorial\nVL  - 5\nAB  - "
    #expect(try id(volume + "One") != id(volume + "Two"))
  }

  @Test func withoutTitleAndIdentifierTheBytesCount() throws {
    #expect(try id("AU  - A, B\nPY  - 2010\nKW  - x") != id("AU  - A, B\nPY  - 2010\nKW  - y"))
    #expect(try id("AU  - A, B\nPY  - 2010") == id("AU  - A, B\nPY  - 2010"))
  }

  @Test func runningNumbersOfAnExportDoNotCount() throws {
    #expect(try id("ID  - 1\n" + full) == id("ID  - 17\n" + full))
    #expect(try id("ID  - 2020-12345-001\n" + full) != id(full))
  }
}
