/// The stages of the road, in order.
package enum StageName: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  case identification, deduplication, screening, eligibility, extraction, appraisal, synthesis
  case reporting

  /// The place of the stage on the road, from 1.
  package var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// The folder of an output that holds the stage's artefacts, such as `2-deduplication`.
  package var folder: String { self == .reporting ? "8-report" : "\(number)-\(rawValue)" }

  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
