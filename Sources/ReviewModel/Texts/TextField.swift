/// A field whose text criteria and codes can point into.
package enum TextField: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  case title, abstract, keywords, container
  case fullText = "full-text"
  case citationStatement = "citation-statement"

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
