import ReviewModel

/// Two records of which one names the other, or that name the same study registration.
struct StatedPair: Sendable, Hashable {
  let pair: CandidatePairs.Pair
  let kinship: Kinship
  let rule: DuplicateRule

  static func all(in distinct: DistinctRecords, of records: [Record]) -> [StatedPair] {
    let isTelling = records.contains { !$0.relations.isEmpty || !$0.registrations.isEmpty }
    guard isTelling else { return [] }
    let merged = distinct.forms.indices.map { distinct.record(of: [$0], in: records) }
    return relations(of: merged, in: distinct) + registrations(of: merged)
  }

  private static func relations(
    of records: [Record],
    in distinct: DistinctRecords
  ) -> [StatedPair] {
    guard records.contains(where: { !$0.relations.isEmpty }) else { return [] }
    var places: [String: Int] = [:]
    for (index, form) in distinct.forms.enumerated().reversed() {
      if let doi = form.doi { places[doi.text] = index }
      if let pmid = form.pmid { places["pmid:" + pmid] = index }
    }
    return records.enumerated().flatMap { index, record in
      record.relations.compactMap { relation in
        let names = names(in: relation.target)
        guard let other = names.lazy.compactMap({ places[$0] }).first, other != index else {
          return nil
        }
        let isVersion = relation.kind == .versionOf
        return StatedPair(
          pair: CandidatePairs.Pair(index, other),
          kinship: isVersion ? .version : .related,
          rule: isVersion ? .versionStated : .relatedStated
        )
      }
    }
  }

  /// The identifiers in a reference such as `PMID: 26059397` or a citation that ends with a DOI.
  private static func names(in target: String) -> [String] {
    let doi = DOIForm(target).map { [$0.text] } ?? []
    let lower = target.utf8.map { $0 | 0x20 }
    let isPMID =
      String(decoding: lower, as: UTF8.self).contains("pmid")
      || target.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isPMID else { return doi }
    let digits = target.utf8.split { !(0x30...0x39).contains($0) }
      .map { String(decoding: $0, as: UTF8.self) }
    return doi + digits.map { "pmid:" + $0 }
  }

  /// Joins each record of a study to the first; a record that lists many studies is a review.
  private static func registrations(of records: [Record]) -> [StatedPair] {
    var first: [String: Int] = [:]
    var result: [StatedPair] = []
    for (index, record) in records.enumerated() {
      let numbers = Set(record.registrations.map { $0.uppercased() }).sorted()
      guard numbers.count <= 3 else { continue }
      for number in numbers {
        if let other = first[number] {
          let pair = CandidatePairs.Pair(other, index)
          result.append(StatedPair(pair: pair, kinship: .related, rule: .relatedRegistration))
        } else {
          first[number] = index
        }
      }
    }
    return result
  }
}
