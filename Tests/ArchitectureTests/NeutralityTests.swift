import Testing

/// `Sources` serves any review: no word of a particular one stands in it.
struct NeutralityTests {
  private static let words = [
    "recover", "clinician", "chime", "nurse", "psychiatr", "mental health", "service-defined",
    "schizophren", "le boutillier", "leamy", "competing priorities",
  ]

  @Test func noWordOfTheDefaultReviewStandsInTheSources() {
    for file in SourceTree.sources {
      let text = file.text.lowercased()
      for word in Self.words where text.contains(word) {
        let line = file.lines.firstIndex { $0.lowercased().contains(word) } ?? 0
        Issue.record("\(file.path):\(line + 1) says ‘\(word)’")
      }
    }
  }

  @Test func noCodeOfACommittedCodebookStandsInTheSources() {
    for codebook in SourceTree.files(in: "Pipelines", ending: "codebook.yaml") {
      let ids = codebook.lines.compactMap { line in
        line.split(separator: "- id: ").last.map { $0.prefix { $0.isUppercase || $0.isNumber } }
      }.filter { $0.count >= 3 }
      #expect(!ids.isEmpty)
      for file in SourceTree.sources {
        for id in Set(ids) {
          #expect(!file.text.contains("\"\(id)\""), "\(file.path) names the code \(id)")
        }
      }
    }
  }
}
