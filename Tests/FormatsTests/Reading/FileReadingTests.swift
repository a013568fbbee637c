import ReviewModel
import TestRandom
import Testing

@testable import Formats

struct FileReadingTests {
  @Test(arguments: ["", " \n\n\t\r\n"])
  func anEmptyFileIsANote(_ text: String) {
    let reading = FileReading(text: text)
    #expect(reading.unread == nil)
    #expect(reading.diagnostics.map(\.severity) == [.note])
    #expect(reading.rules == ["empty-file"])
  }

  @Test func aKnownFormatWithoutRecordsIsANote() {
    let reading = FileReading(text: "TY  - JOUR\nER  - \n")
    #expect(reading.format == .ris)
    #expect(reading.unread == nil)
    #expect(reading.rules == ["empty-record", "no-records"])
  }

  @Test(arguments: [
    ("%PDF-1.7\n%âãÏÓ", "a PDF document"),
    ("PK\u{3}\u{4}rest", "a ZIP archive that is cut off"),
    ("SQLite format 3\u{0}", "an SQLite database"),
  ])
  func binaryFilesAreNamed(_ text: String, _ reason: String) {
    let reading = FileReading(text: text)
    #expect(reading.unread == reason)
    #expect(reading.diagnostics.map(\.severity) == [.error])
  }

  @Test func damagedGzipIsNamed() {
    let file = SourceFile(name: "export.ris", bytes: [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0])
    #expect(FileReading(file).unread == "damaged gzip")
  }

  @Test func randomBytesAreNotText() {
    var random = SeededRandom(seed: 4)
    let bytes = (0..<4_096).map { _ in UInt8.random(in: 0...31, using: &random) }
    #expect(FileReading(SourceFile(name: "export.ris", bytes: bytes)).unread != nil)
  }

  @Test(arguments: [
    ("@article{key, title={A}}", "BibTeX"), ("FN Clarivate\nVR 1.0\nPT J", "Web of Science"),
    ("%0 Journal Article\n%T A", "EndNote"),
    ("Authors,Title,Year,Source title\nA,B,2010,C", "CSV"),
  ])
  func formatsToComeAreNamed(_ text: String, _ name: String) {
    let reading = FileReading(SourceFile(name: "export.dat", bytes: Array(text.utf8)), as: nil)
    if reading.format == nil {
      #expect(reading.unread?.contains(name) ?? false, "\(reading.unread ?? "")")
    }
  }

  @Test func theContentCountsAndNotTheExtension() {
    #expect(FileReading(text: "TY  - JOUR\nTI  - A\nER  - \n", name: "a.nbib").format == .ris)
    #expect(FileReading(text: "PMID- 1234567\nTI  - A\n", name: "a.ris").format == .medline)
    #expect(FileReading(text: "TY  - JOUR\nTI  - A\nER  - \n", name: "a").format == .ris)
  }

  @Test func aFormatThatIsGivenIsTaken() {
    let file = SourceFile(name: "a.txt", bytes: Array("TI  - A\nAU  - B, C\n".utf8))
    #expect(FileReading(file, as: .ris).records.first?.title == "A")
  }

  @Test func stopsAtTheLimitOfRecordsAndSaysSo() {
    var limits = ReadLimits()
    limits.records = 2
    let text = String(repeating: "TY  - JOUR\nTI  - A\nER  - \n", count: 3)
    let file = SourceFile(name: "a.ris", bytes: Array(text.utf8))
    let reading = FileReading(file, limits: limits)
    #expect(reading.records.count == 2)
    #expect(reading.unread == "read up to 2 records, and there are more")
  }

  @Test func cutsFieldsAtTheLimitAndSaysSo() {
    var limits = ReadLimits()
    limits.fieldBytes = 10
    let file = SourceFile(name: "a.ris", bytes: Array("TY  - JOUR\nTI  - A long title\n".utf8))
    let reading = FileReading(file, limits: limits)
    #expect(reading.records.first?.title == "A long tit")
    #expect(reading.rules.contains("too-long"))
  }

  @Test func refusesFilesBeyondTheLimit() {
    var limits = ReadLimits()
    limits.fileBytes = 4
    let file = SourceFile(name: "a.ris", bytes: Array("TY  - JOUR\n".utf8))
    #expect(FileReading(file, limits: limits).rules == ["too-large"])
  }

  @Test func aRuleDoesNotDrownTheOthers() {
    let text = String(repeating: "TY  - JOUR\nAU  - A, B\nER  - \n", count: 100)
    let reading = FileReading(text: text)
    #expect(reading.records.count == 100)
    #expect(reading.diagnostics.count == 21)
    #expect(reading.diagnostics.last?.message == "the same in 80 more places")
  }

  @Test func longFilesTakeTimeInProportion() {
    let lines = String(
      repeating: "AB  - text\nUR  - http://example.org/a\nKW  - a,b\n",
      count: 20_000
    )
    let open = String(repeating: "(", count: 20_000) + String(repeating: ")", count: 40_000)
    let text = "TY  - JOUR\nDO  - 10.1234/\(open)\n\(lines)ER  - \n"
    #expect(FileReading(text: text).records.count == 1)
  }
}
