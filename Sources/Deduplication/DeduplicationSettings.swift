package import ReviewModel

/// Which kinds of sameness are merged; the others are linked.
package struct DeduplicationSettings: Sendable, Hashable, Codable {
  package var merge: Set<Kinship>

  package init(merge: Set<Kinship> = [.same]) {
    self.merge = merge
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(merge.sorted { $0.rawValue < $1.rawValue }, forKey: .merge)
  }

  /// Records of the same report are always merged; related and different ones never are.
  var kinds: Set<Kinship> { merge.contains(.version) ? [.same, .version] : [.same] }
}
