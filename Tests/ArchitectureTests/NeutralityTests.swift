import Foundation
import Testing

/// `Sources` serves any review: no word of a particular one stands in it.
struct NeutralityTests {
  private static let words = [
    "recover", "clinician", "chime", "nurse", "psychiatr", "mental health", "personal recovery",
    "clinical recovery", "service-defined", "schizophren", "le boutillier", "slade", "leamy",
    "competing priorities", "prospero crd42013005942",
  ]

  @Test(arguments: words)
  func noWordOfTheDefaultReviewStandsInTheSources(_ word: String) {
    for file in SourceTree.sources {
      #expect(!file.text.lowercased().contains(word), "\(file.path) says ‘\(word)’")
    }
  }

  @Test func noCodeOfACommittedCodebookStandsInTheSources() throws {
    for codebook in SourceTree.files(in: "Pipelines", ending: "codebook.yaml") {
      let ids = codebook.text.matches(of: /- id: ([A-Z]{3,}[A-Z0-9.]*)\b/).map { String($0.1) }
      #expect(!ids.isEmpty)
      for file in SourceTree.sources {
        for id in ids {
          #expect(
            !file.text.contains("\"\(id)\""),
            "\(file.path) names the code \(id)"
          )
        }
      }
    }
  }
}
