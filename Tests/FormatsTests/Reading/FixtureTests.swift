import FoundationEssentials
import ReviewModel
import Testing

@testable import Formats

/// Every export is read as the records that are written beside it.
///
/// `SYNTH_RECORD_FIXTURES=1` writes the expectations anew, and fails, so that nobody lands them
/// unread.
struct FixtureTests {
  @Test(arguments: Fixture.all(in: "ris") + Fixture.all(in: "nbib"))
  func readsWhatStandsBesideIt(_ fixture: Fixture) throws {
    let found = try Self.lines(FileReading(fixture.file))
    if ProcessInfo.processInfo.environment["SYNTH_RECORD_FIXTURES"] != nil {
      try Data(found.utf8).write(to: URL(fileURLWithPath: fixture.expectationPath))
      Issue.record("recorded \(fixture.name)")
      return
    }
    let expected = try Data(contentsOf: URL(fileURLWithPath: fixture.expectationPath))
    #expect(found == String(decoding: expected, as: UTF8.self))
  }

  @Test(arguments: Fixture.all(in: "ris"))
  func knowsRIS(_ fixture: Fixture) throws {
    #expect(try FileReading(fixture.file).format == .ris)
  }

  @Test(arguments: Fixture.all(in: "nbib"))
  func knowsMEDLINE(_ fixture: Fixture) throws {
    #expect(try FileReading(fixture.file).format == .medline)
  }

  @Test(arguments: Fixture.all(in: "ris") + Fixture.all(in: "nbib"))
  func recordsLieInTheirFilesInOrder(_ fixture: Fixture) throws {
    let file = try fixture.file
    var end = 0
    for record in FileReading(file).records {
      #expect(record.origin.start >= end)
      #expect(record.origin.end > record.origin.start)
      end = record.origin.end
    }
    #expect(end <= file.bytes.count)
  }

  /// Records as JSON Lines, and what was noticed as `severity line rule message`.
  private static func lines(_ reading: FileReading) -> String {
    var text = ""
    for var record in reading.records {
      record.origin.digest = ""
      text += JSONLinesWriter.line(record) + "\n"
    }
    for diagnostic in reading.diagnostics {
      let line = diagnostic.place?.line.map(String.init) ?? "-"
      let notice =
        "\(diagnostic.severity.rawValue) \(line) \(diagnostic.rule): \(diagnostic.message)"
      text += JSONValue.object(["diagnostic": .string(notice)]).compact + "\n"
    }
    return text
  }
}
