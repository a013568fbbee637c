import Formats
import ReviewModel

/// `excerpts.jsonl`: each excerpt and candidate, with the digest of the text it points into.
struct ExcerptLines {
  let excerpts: [Excerpt]
  let index: ReviewIndex

  var lines: [JSONValue] {
    let texts = CodedText(index: index)
    var digests: [String: String] = [:]
    return excerpts.map { excerpt in
      let place = "\(excerpt.record)/\(excerpt.field.rawValue)/\(excerpt.statement ?? -1)"
      // A full text holds hundreds of excerpts: its digest is computed once.
      let digest = digests[place] ?? texts.text(of: excerpt).map { SHA256.hex($0) }
      digests[place] = digest
      return ExcerptLine(excerpt, sourceID: sourceID(excerpt), textDigest: digest ?? "").value
    }
  }

  private func sourceID(_ excerpt: Excerpt) -> String {
    index.view(of: excerpt.record)?.sourceID ?? ""
  }
}
