import Testing

@testable import Identification

struct GlobPatternTests {
  @Test(
    arguments: [
      ("pubmed/*", "pubmed/a.nbib", true), ("pubmed/*", "pubmed/old/a.nbib", false),
      ("pubmed/**", "pubmed/old/a.nbib", true), ("**/*.ris", "a.ris", true),
      ("**/*.ris", "a/b/c.ris", true), ("*.ris", "a/b.ris", false),
      ("a*c.ris", "abbbc.ris", true), ("a*c.ris", "abbbd.ris", false), ("**", "a/b/c", true),
      ("x/**/y", "x/y", true), ("pubmed", "pubmed/a", false),
    ])
  func matches(_ pattern: String, _ path: String, _ expected: Bool) {
    #expect(GlobPattern(pattern).matches(path) == expected)
  }

  @Test func manyStarsTakeNoLongTime() {
    let pattern = GlobPattern(String(repeating: "*a", count: 200) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 5_000)))
  }
}
