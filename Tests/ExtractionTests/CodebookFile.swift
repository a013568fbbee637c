import Foundation
import ReviewModel
import Yams

/// A codebook as its file is written, for tests of this target only.
struct CodebookFile: Decodable {
  struct Entry: Decodable {
    let id: String
    let label: String
    let level: String?
    let parent: String?
    let terms: [String]?
    let finding_terms: [String]?
    let counter_terms: [String]?
    let requires: [String]?
  }

  let version: String
  let context: [[String]]?
  let codes: [Entry]
  let voices: [String: [String]]

  static func codebook(at path: String) throws -> Codebook {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let file = try YAMLDecoder().decode(Self.self, from: text)
    return Codebook(
      version: file.version,
      note: nil,
      context: file.context ?? [],
      codes: file.codes.map { entry in
        Code(
          id: Code.ID(entry.id),
          label: entry.label,
          level: entry.level,
          parent: entry.parent.map { Code.ID($0) },
          terms: entry.terms ?? [],
          findingTerms: entry.finding_terms ?? [],
          counterTerms: entry.counter_terms ?? [],
          requires: entry.requires ?? []
        )
      },
      voices: Voice.allCases.compactMap { voice in
        file.voices[voice.rawValue].map { Codebook.VoiceTerms(voice: voice, terms: $0) }
      }
    )
  }
}
