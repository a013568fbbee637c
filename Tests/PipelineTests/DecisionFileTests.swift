import Foundation
import Testing

@testable import Formats
@testable import Pipeline

/// Rows that are added to a person's decisions, whatever a spreadsheet has made of the file.
final class DecisionFileTests {
  private let pipeline = FileManager.default.temporaryDirectory
    .appendingPathComponent("synth-desk-\(UUID().uuidString)").path
  private var path: String { "\(pipeline)/decisions/title-abstract/nora.csv" }
  private let cells = [
    "record": "rb", "citation": "Marrow 2019 \"Names\", and hives", "verdict": "exclude",
    "note": "=1+1",
  ]

  deinit { try? FileManager.default.removeItem(atPath: pipeline) }

  private func write(_ text: String) throws {
    let folder = "\(pipeline)/decisions/title-abstract"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  private func append(noting note: String = "=1+1") throws {
    try DecisionFile(pipeline: pipeline, kind: .titleAbstract, reviewer: "nora")
      .append([cells.merging(["note": note]) { $1 }])
  }

  private func document() throws -> CSVDocument {
    try CSVReader.read(Array(Data(contentsOf: URL(fileURLWithPath: path))))
  }

  @Test func aNewFileHasAHeader() throws {
    try append()
    try append()
    let document = try document()
    #expect(document.header.prefix(3) == ["record", "citation", "verdict"])
    #expect(document.rows.count == 2)
    let row = try #require(document.rows.last)
    for (column, cell) in cells { #expect(document.cell(column, of: row) == cell) }
  }

  @Test(arguments: [
    "record,verdict,citation\r\nra,include,A\r\n", "record,verdict,citation\nra,include,A",
    "\u{FEFF}Verdict,mine,Record,note,Citation\ninclude,x,ra,,A\n",
  ])
  func aRowGoesUnderTheColumnsThatAreThere(_ text: String) throws {
    try write(text)
    try append(noting: "")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(bytes.starts(with: Data(text.utf8)))
    let document = try document()
    #expect(document.rows.count == 2)
    let row = try #require(document.rows.last)
    #expect(document.cell("record", of: row) == "rb")
    #expect(document.cell("verdict", of: row) == "exclude")
    #expect(document.cell("mine", of: row).isEmpty)
  }

  @Test(arguments: [
    "record;verdict;citation\nra;include;A\n", "record,mine\nra,include\n",
    "record,verdict,citation\nra,include,A\n",
  ])
  func whatCouldNotBeReadBackIsNotWritten(_ text: String) throws {
    try write(text)
    #expect(throws: PipelineFailure.self) { try append() }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test(arguments: ["", "../nora", ".nora", "a/b", "a\nb"])
  func aReviewerIsNamedAsAFileIs(_ name: String) {
    #expect(throws: PipelineFailure.self) {
      try DecisionFile(pipeline: pipeline, kind: .titleAbstract, reviewer: name)
    }
  }
}
