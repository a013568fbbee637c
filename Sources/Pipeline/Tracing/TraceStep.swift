import Formats

/// One thing that a cell rests on, and where it stands in the corpus.
struct TraceStep: Sendable, Hashable {
  /// What it is, such as `excerpt` or `study`.
  let kind: String
  let name: String
  /// More about it, such as an excerpt's code and polarity.
  var remark = ""
  /// The file of the corpus, or of the pipeline for a decision.
  var file: String?
  var line: Int?
  /// The words, where it has any.
  var words: String?
  /// Whether the words are somebody's paraphrase: then they are not quoted.
  var isParaphrase = false

  var lines: [String] {
    let head = "  \(kind) \(name)" + (remark.isEmpty ? "" : " (\(remark))")
    let place = file.map { file in "    \(file)" + (line.map { ":\($0)" } ?? "") }
    let shown = words.map { isParaphrase ? "    paraphrase: \($0)" : "    “\($0)”" }
    return [head] + [place, shown].compactMap(\.self)
  }

  var json: JSONValue {
    .object([
      "kind": .string(kind),
      "name": .string(name),
      "remark": remark.isEmpty ? nil : .string(remark),
      "file": file.map(JSONValue.string),
      "line": line.map(JSONValue.int),
      "words": words.map(JSONValue.string),
      "paraphrase": words == nil ? nil : .bool(isParaphrase),
    ])
  }
}
