import Testing

@testable import Pipeline

struct RelativePathTests {
  @Test(
    arguments: [
      ("/a/b", "/a/c", "../c"), ("/a/b", "/a/b", "."), ("/a", "/a/b/c", "b/c"),
      ("/a/./b/../d", "/a/e", "../e"),
    ])
  func leadsFromOneFolderToAnother(_ from: String, _ to: String, _ way: String) {
    #expect(RelativePath.between(from, to) == way)
  }

  @Test func aGivenPathStaysAsItIs() {
    #expect(RelativePath.given("Corpus/tea/") == "Corpus/tea")
    #expect(RelativePath.given("../tea") == "../tea")
  }

  @Test func anAbsolutePathIsMadeRelative() {
    #expect(!RelativePath.given("/somewhere/tea").hasPrefix("/"))
  }
}
