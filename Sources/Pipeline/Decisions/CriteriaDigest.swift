import Formats
import FoundationEssentials
import ReviewModel

/// A digest of the criteria under which people decide, so that a change of them can be noticed.
enum CriteriaDigest {
  /// Twelve hexadecimal digits over the criteria of a level.
  static func of(_ plan: ReviewProtocol, at level: ScreeningLevel) -> String {
    let criteria = plan.screening.criteria.filter { level == .fullText || $0.level == level }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = (try? encoder.encode(criteria)) ?? Data()
    return String(SHA256.hex([UInt8](json)).prefix(12))
  }
}
