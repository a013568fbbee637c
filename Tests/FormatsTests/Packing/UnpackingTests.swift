import ReviewModel
import Testing

@testable import Formats

struct UnpackingTests {
  private static let ris = "TY  - JOUR\nTI  - One\nER  - \n"
  private static let nbib = "PMID- 12345678\nTI  - Two\n\n"

  private static func reading(_ bytes: [UInt8], _ name: String = "a.ris.gz") -> FileReading {
    FileReading(SourceFile(name: name, bytes: bytes))
  }

  @Test func gzipIsReadThrough() {
    let bytes = Packed.gzip(Self.ris)
    let reading = Self.reading(bytes)
    #expect(reading.records.map(\.title) == ["One"])
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.digest == SHA256.hex(bytes))
    #expect(reading.records.first?.origin.start == 0)
    #expect(reading.records.first?.origin.file == "a.ris.gz")
  }

  @Test func membersFollowOneAnother() {
    let reading = Self.reading(Packed.gzip(Self.ris) + Packed.gzip(Self.ris) + [0, 0, 0, 0])
    #expect(reading.records.count == 2)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func whatStandsBeforeDamageIsKept() {
    let whole = Packed.gzip(String(repeating: Self.ris, count: 100))
    let cut = Self.reading(Array(whole.prefix(whole.count / 2)))
    #expect(cut.records.count > 40)
    #expect(cut.diagnostics.map(\.rule).contains("truncated-file"))
    var damaged = Packed.gzip(Self.ris)
    damaged[damaged.count - 6] ^= 1
    let reading = Self.reading(damaged)
    #expect(reading.records.count == 1)
    #expect(reading.diagnostics.map(\.severity).contains(.error))
    #expect(Self.reading(Packed.gzip(Self.ris) + Array("more".utf8)).diagnostics.count == 1)
  }

  @Test func aBombIsStopped() {
    var limits = ReadLimits()
    limits.inflatedBytes = 1_000
    let bytes = Packed.gzip(String(repeating: Self.ris, count: 20_000))
    let file = SourceFile(name: "a.gz", bytes: FileBytes(bytes), limits: limits)
    let reading = FileReading(file, limits: limits)
    #expect(reading.diagnostics.map(\.rule).contains("inflation-limit"))
    #expect(reading.records.count < 20_000)
  }

  @Test(arguments: [true, false])
  func anExportInAnArchiveIsReadThrough(_ isDeflated: Bool) {
    let files = [
      (name: "__MACOSX/._a.ris", text: "x"), (name: "folder/a.ris", text: Self.ris),
      (name: "README.txt", text: "see a.ris"),
    ]
    let reading = Self.reading(Packed.zip(files, isDeflated: isDeflated), "portal.zip")
    #expect(reading.records.map(\.title) == ["One"])
    #expect(reading.unread == nil)
  }

  @Test func severalAreNamedAndCanBeReadOneByOne() {
    let bytes = Packed.zip([(name: "a.ris", text: Self.ris), (name: "b.nbib", text: Self.nbib)])
    #expect(Self.reading(bytes, "two.zip").unread == "a ZIP archive of 2 files: a.ris, b.nbib")
    let files = SourceFile.files(name: "two.zip", bytes: FileBytes(bytes))
    #expect(files.map(\.name) == ["two.zip/a.ris", "two.zip/b.nbib"])
    #expect(files.map { FileReading($0).format } == [.ris, .medline])
  }

  @Test(arguments: [
    ("xl/workbook.xml", "an Excel workbook"), ("word/document.xml", "a Word document"),
    ("mimetype", "an EPUB or an OpenDocument file"),
    ("pictures/a.png", "a ZIP archive without an export in it: pictures/a.png"),
  ])
  func documentsAreNamed(_ name: String, _ reason: String) {
    let reading = Self.reading(Packed.zip([(name: name, text: "x")]), "a.zip")
    #expect(reading.unread == reason)
    #expect(reading.diagnostics.first?.help != nil)
  }

  @Test func damagedArchivesAreReadWithoutACrash() {
    let whole = Packed.zip([(name: "a.ris", text: Self.ris), (name: "b.pdf", text: "x")])
    for length in 0..<whole.count { _ = Self.reading(Array(whole.prefix(length)), "a.zip") }
    for index in whole.indices {
      var damaged = whole
      damaged[index] ^= 0xFF
      _ = Self.reading(damaged, "a.zip")
    }
    let packed = Packed.gzip(Self.ris)
    for index in packed.indices {
      var damaged = packed
      damaged[index] ^= 0xFF
      _ = Self.reading(damaged)
    }
  }

  @Test func longTextGoesThroughATemporaryFile() throws {
    let spool = ByteSpool(memory: 1_000)
    let text = Array(String(repeating: Self.ris, count: 100_000).utf8)
    spool.append(Array(text.prefix(500)))
    ByteText.lending(Array(text.dropFirst(500))) { spool.append($0) }
    let bytes = try spool.finish()
    #expect(bytes.count == text.count)
    #expect(bytes.elementsEqual(text))
  }
}
