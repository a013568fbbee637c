import ReviewModel
import ReviewText

/// The text of an article in JATS: its body, section by section, headings on lines of their own.
///
/// References, notes, the cells of tables and what is appended are no part of it.
struct JATSArticle: Sendable {
  /// Canonical; empty where the article has no body.
  let text: String
  private let doi: String?
  private let pmid: String?
  private let marks: [String]

  init(_ article: XMLElement) {
    var body = JATSBody()
    for part in article.all("body") { body.take(part) }
    text = CanonicalText.canonical(body.lines.joined(separator: "\n"))
    let ids = article.all("front", "article-meta", "article-id")
    doi = ids.first { $0[attribute: "pub-id-type"] == "doi" }?.text.flatMap(DOI.normalised)
    pmid = ids.first { $0[attribute: "pub-id-type"] == "pmid" }?.text
    marks =
      article.all("front", "article-meta", "custom-meta-group", "custom-meta", "meta-value")
      .compactMap(\.text) + article.all("front", "notes", "p").compactMap(\.text)
  }

  func fullText(of file: SourceFile) -> FullText {
    let isParaphrase = marks.contains { $0.hasPrefix("synth:textSource=paraphrase") }
    return FullText(
      file: file.name,
      digest: SHA256.hex(file.bytes),
      text: text,
      doi: doi,
      pmid: pmid,
      textSource: isParaphrase ? .paraphrase : .authors
    )
  }
}
