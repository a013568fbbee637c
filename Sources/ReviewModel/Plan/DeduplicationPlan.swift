/// Which kinds of sameness are merged.
package struct DeduplicationPlan: Sendable, Hashable, Codable {
  package var merge: Set<Kinship> = [.same]

  package init(merge: Set<Kinship> = [.same]) {
    self.merge = merge
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(merge.sorted { $0.rawValue < $1.rawValue }, forKey: .merge)
  }
}
