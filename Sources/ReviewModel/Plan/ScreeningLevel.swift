/// What a judgement rests on.
package enum ScreeningLevel: String, Sendable, Hashable, Codable, CaseIterable {
  case titleAbstract = "title-abstract"
  case fullText = "full-text"
}
