import ReviewModel

/// The fields of RIS that say what a record's normalised values are.
enum RISFields {
  static func fields(of record: Record) -> [RawField] {
    var fields = [RawField("TY", code(record.type))]
    func add(_ tag: String, _ value: String?) {
      if let value, !value.isEmpty { fields.append(RawField(tag, value)) }
    }
    if record.sourceID != record.pmid, record.sourceID != record.doi { add("ID", record.sourceID) }
    add("TI", record.title)
    for author in record.authors { add("AU", name(author)) }
    add("PY", record.issued.map { String($0.year) })
    add("DA", record.issued.flatMap(date))
    add(containerTag(record.type), record.container)
    add("VL", record.volume)
    add("IS", record.issue)
    addPages(record.pages, add)
    add("DO", record.doi)
    add("PMID", record.pmid)
    add("C2", record.pmcid)
    for number in record.issn + record.isbn { add("SN", number) }
    add("AB", record.abstract)
    for keyword in record.keywords { add("KW", keyword) }
    add("LA", record.language)
    for address in record.url { add("UR", address) }
    add("PB", record.type == .thesis ? record.awardingBody : record.publisher)
    if record.type == .thesis {
      add("M3", record.degree)
      for person in record.supervisors { add("A3", name(person)) }
    }
    for label in record.labels { add("N1", label) }
    return fields
  }

  private static func code(_ type: RecordType) -> String {
    switch type {
    case .article, .review: "JOUR"
    case .thesis: "THES"
    case .chapter: "CHAP"
    case .book: "BOOK"
    case .report: "RPRT"
    case .preprint: "UNPB"
    case .conferenceAbstract, .conferencePaper: "CPAPER"
    case .webPage: "ELEC"
    case .dataset: "DATA"
    case .protocol, .other: "GEN"
    }
  }

  private static func containerTag(_ type: RecordType) -> String {
    switch type {
    case .article, .review, .preprint, .protocol, .other: "JF"
    default: "T2"
    }
  }

  /// Names without a comma stand for organisations; initials alone do not.
  private static func name(_ person: Person) -> String { person.inverted }

  /// `2015/12/23/`; nil where the year is all.
  private static func date(_ date: PartialDate) -> String? {
    guard date.month != nil else { return nil }
    let parts = date.description.split(separator: "-")
    return (parts.map(String.init) + ["", ""]).prefix(4).joined(separator: "/")
  }

  private static func addPages(_ pages: String?, _ add: (String, String?) -> Void) {
    let parts = pages?.split(separator: "-").map(String.init) ?? []
    guard parts.count == 2 else { return add("SP", pages) }
    add("SP", parts[0])
    add("EP", parts[1])
  }
}
