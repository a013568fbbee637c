package import ReviewModel

/// A digest over what records say, so that two ways of reading them can be compared.
///
/// Everything that makes two records the same counts, in their order; ID, origin and raw fields do
/// not. 128 bits of a multiplicative hash: quick enough to be taken each time, and no protection
/// against people who want two records to look the same.
package struct RecordDigest: Sendable {
  private var lanes = ByteHash()

  package init() {}

  /// 32 hexadecimal digits, lower case.
  package var text: String { lanes.text }

  package mutating func add(_ record: Record) {
    lanes.add(record.sourceID)
    lanes.add(record.type.rawValue)
    lanes.add(record.title)
    add(record.authors)
    add(record.issued)
    add(record.online)
    lanes.add(record.container)
    lanes.add(record.volume)
    lanes.add(record.issue)
    lanes.add(record.pages)
    lanes.add(record.doi)
    lanes.add(record.pmid)
    lanes.add(record.pmcid)
    add(record.registrations)
    add(record.issn)
    add(record.isbn)
    lanes.add(record.abstract)
    lanes.add(record.abstractStatus.rawValue)
    lanes.add(record.abstractSource.rawValue)
    add(record.keywords)
    lanes.add(record.language)
    add(record.url)
    lanes.add(record.publisher)
    lanes.add(record.institution)
    lanes.add(record.awardingBody)
    lanes.add(record.degree)
    add(record.supervisors)
    addStatements(of: record)
    addRelations(of: record)
    add(record.labels)
  }

  private mutating func add(_ texts: [String]) {
    lanes.add(UInt64(texts.count))
    for text in texts { lanes.add(text) }
  }

  private mutating func add(_ people: [Person]) {
    lanes.add(UInt64(people.count))
    for person in people {
      lanes.add(person.family)
      lanes.add(person.given)
      if person.literal != nil || person.isni != nil {
        lanes.add(person.literal)
        lanes.add(person.isni)
      }
    }
  }

  private mutating func add(_ date: PartialDate?) {
    let year = UInt64(bitPattern: Int64(date?.year ?? 0)) << 16
    lanes.add(year | UInt64(date?.month ?? 0) << 8 | UInt64(date?.day ?? 0))
  }

  private mutating func addStatements(of record: Record) {
    guard !record.citationStatements.isEmpty else { return }
    lanes.add(RecordKey.citationStatements.value(of: record)?.compact)
  }

  private mutating func addRelations(of record: Record) {
    lanes.add(UInt64(record.relations.count))
    for relation in record.relations {
      lanes.add(relation.kind.rawValue)
      lanes.add(relation.target)
    }
  }
}
