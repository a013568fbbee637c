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
    #expect(RelativePath.tidied("Corpus/tea/") == "Corpus/tea")
    #expect(RelativePath.tidied("../tea") == "../tea")
  }

  @Test func anAbsoluteCorpusIsNamedFromItsPipeline() {
    let location = ReviewLocation(
      corpus: "/a/Corpus/tea",
      pipeline: "/a/Pipelines/tea",
      output: "/b",
      scratch: "/c",
      name: "tea"
    )
    #expect(location.givenCorpus == "../../Corpus/tea")
  }
}
