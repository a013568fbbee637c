import ReviewModel
import Testing

@testable import Reporting

/// The UpSet plot, whatever the sources are called and however many there are.
struct OverlapPlotTests {
  static let strangers = [
    "<script>alert('x')</script>", "قاعدة البيانات", "\u{202E}gnihtemos \"quoted\" & <b>", "=cmd",
    String(repeating: "long ", count: 4000), String(repeating: "W", count: 9000), "", "\u{0}\u{7}",
    "two\nlines\r\nof\tname", "e" + String(repeating: "\u{301}", count: 500), "\u{FFFF}]]>",
  ]

  private func plot(_ names: [String], seed: UInt64 = 1, groups: Int = 300) -> OverlapSVG {
    let unique = RandomGroups(seed: seed, sources: names, groups: groups).unique
    return OverlapSVG(overlap: SourceOverlap(of: unique))
  }

  @Test(arguments: [0, 1, 2, 5, 15, 60])
  func numbersOfColumnsAndWhatIsLeftOutAreAllReports(_ sources: Int) {
    let picture = plot(OverlapTests.names(sources)).document
    let shown = picture.numbers(of: "combination ") + picture.numbers(of: "further reports")
    #expect(shown.reduce(0, +) == (sources > 1 ? 300 : 0))
    #expect(picture.numbers(of: "combination ").count <= OverlapSelection.mostCombinations)
    #expect(picture.numbers(of: "source ").count == (sources > 1 ? min(sources, 40) : 0))
    #expect(picture.contains(" further combination") == (sources >= 15))
  }

  @Test(arguments: [2, 15, 60])
  func rowsShowAllReportsOfASource(_ sources: Int) {
    let unique = RandomGroups(seed: 4, sources: OverlapTests.names(sources), groups: 90).unique
    let overlap = SourceOverlap(of: unique)
    let shown = OverlapSVG(overlap: overlap).document.numbers(of: "source ")
    #expect(shown == Array(overlap.sources.map(\.reports).sorted(by: >).prefix(40)))
  }

  @Test(arguments: [1, 2, 5, 11])
  func strangeNamesAreTextAndNothingElse(_ sources: Int) {
    let picture = plot(Array(Self.strangers.prefix(sources))).document
    #expect(picture.isWellFormed)
    #expect(!picture.contains("<script"))
    #expect(!picture.contains("\u{202E}"))
    #expect(picture.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    #expect(picture.utf8.count < 100_000)
  }

  @Test func aLoneStrangerStandsInTheSentence() {
    for name in Self.strangers {
      let picture = plot([name]).document
      #expect(picture.isWellFormed)
      #expect(picture.contains("came from one source, "))
      #expect(!picture.contains("data-overlap"))
    }
  }

  @Test func withoutRecordsThereIsASentence() {
    let picture = plot([]).document
    #expect(picture.isWellFormed)
    #expect(picture.contains(">No record was read: no source overlaps another.</text>"))
  }

  @Test func theSameGroupsGiveTheSameBytesAndWholeNumbers() {
    let names = OverlapTests.names(15)
    let first = plot(names).document
    for _ in 0..<3 { #expect(plot(names).document == first) }
    #expect(first.drop { $0 != "\n" }.firstMatch(of: /[0-9]\.[0-9]/) == nil)
  }

  @Test func nothingIsDrawnOutsideOfThePicture() throws {
    for sources in [2, 5, 15, 60] {
      let picture = plot(OverlapTests.names(sources), groups: 3000).document
      let size = try #require(picture.firstMatch(of: /viewBox="0 0 (\d+) (\d+)"/))
      let right = picture.matches(of: /cx="(\d+)"/).compactMap { Int($0.1) }.max() ?? 0
      #expect(right + 6 <= (Int(size.1) ?? 0))
      let left = picture.matches(of: #/ x="(-?\d+)"/#).compactMap { Int($0.1) }.min() ?? -1
      #expect(left >= 0)
    }
  }

  @Test func namesThatDoNotFitAreCut() {
    #expect(TextWidth.clipped("Embase", size: 12, to: 100) == "Embase")
    let cut = TextWidth.clipped(String(repeating: "wide ", count: 50), size: 12, to: 100)
    #expect(cut.hasPrefix("wide wi") && cut.hasSuffix("…"))
    #expect(TextWidth.of(cut, size: 12) <= 100)
    let name = "Websites of organisations searched by hand"
    let lines = TextWidth.twoLines(name, size: 10, width: 140)
    #expect(lines == ["Websites of organisations", "searched by hand"])
  }
}

extension String {
  /// The numbers whose name begins so.
  fileprivate func numbers(of name: String) -> [Int] {
    matches(of: /data-overlap="([^"]*)">(\d+)</).filter { $0.1.hasPrefix(name) }
      .compactMap { Int($0.2) }
  }

  /// Whether every element that is opened is closed in its turn, and no text holds markup.
  fileprivate var isWellFormed: Bool {
    var open: [Substring.UnicodeScalarView] = []
    // Scalars, because a mark that combines with `>` would hide it among characters.
    for piece in unicodeScalars.split(separator: "<", omittingEmptySubsequences: false).dropFirst()
    {
      guard let end = piece.firstIndex(of: ">") else { return false }
      let tag = piece[..<end]
      if piece[piece.index(after: end)...].contains(">") { return false }
      if tag.first == "?" || tag.last == "/" { continue }
      if tag.first != "/" {
        open.append(tag.prefix { $0 != " " })
      } else if open.popLast().map({ $0.elementsEqual(tag.dropFirst()) }) != true {
        return false
      }
    }
    return open.isEmpty
  }
}
