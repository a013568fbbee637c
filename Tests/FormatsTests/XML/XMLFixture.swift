import ReviewModel

@testable import Formats

/// XML as files.
enum XMLFixture {
  static func reading(_ path: String) throws -> FileReading {
    let bytes = try PageFixture.bytes("\(PageFixture.folder)/\(path)")
    return FileReading(SourceFile(name: path, bytes: bytes))
  }

  static func reading(text: String, name: String = "export.xml") -> FileReading {
    FileReading(SourceFile(name: name, bytes: Array(text.utf8)))
  }

  /// An article of PubMed with a title and something in its abstract.
  static func article(_ pmid: Int, title: String = "A title", abstract: String = "Text.") -> String
  {
    """
    <PubmedArticle><MedlineCitation><PMID>\(pmid)</PMID><Article>\
    <ArticleTitle>\(title)</ArticleTitle><Abstract><AbstractText>\(abstract)</AbstractText></Abstract>\
    </Article></MedlineCitation></PubmedArticle>

    """
  }

  static func set(_ articles: String...) -> String {
    "<?xml version=\"1.0\"?>\n<PubmedArticleSet>\n\(articles.joined())</PubmedArticleSet>\n"
  }

  static func rules(_ reading: FileReading) -> [String] { reading.diagnostics.map(\.rule) }
}
