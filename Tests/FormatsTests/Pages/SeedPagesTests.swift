import ReviewModel
import Testing

@testable import Formats

/// The pages that the project started from; skipped where `SYNTH_BENCHMARK_DATA` names no folder.
@Suite(.enabled(if: PageFixture.benchmark != nil, "SYNTH_BENCHMARK_DATA is not set"))
struct SeedPagesTests {
  private static let folder = (PageFixture.benchmark ?? "") + "/formats/portal_text"

  @Test(arguments: PageFixture.benchmark.map { _ in PageFixture.expected(in: folder) } ?? [])
  func readsThePageAsPeopleDid(_ name: String) throws {
    let file = SourceFile(name: name, bytes: try PageFixture.bytes("\(Self.folder)/\(name)"))
    let expected = try PageFixture.bytes("\(Self.folder)/\(name).expected.json")
    let complaints = try PageExpectation(expected)
      .complaints(FileReading(file), body: FullTextReader.read(file)?.text)
    #expect(complaints.isEmpty, "\(name): \(complaints.joined(separator: "; "))")
  }

  @Test func findsAllFive() throws {
    #expect(PageFixture.expected(in: Self.folder).count == 5)
  }

  @Test func leavesBannerAndContactOutOfTheFullTextOfAWebPage() throws {
    let name = try #require(PageFixture.expected(in: Self.folder).last)
    let file = SourceFile(name: name, bytes: try PageFixture.bytes("\(Self.folder)/\(name)"))
    let text = try #require(FullTextReader.read(file)?.text)
    #expect(text.hasPrefix("Mental health services need"))
    #expect(!text.contains("ookie"))
    #expect(!text.contains("Forgotten Password"))
  }
}
