import ReviewModel

/// The fields of MEDLINE that say what a record's normalised values are.
///
/// Source: NLM, "MEDLINE/PubMed data element (field) descriptions".
enum MEDLINEFields {
  /// Tags with which records begin.
  static let openings: Set<String> = ["PMID", "PMC", "PMCR", "PUBM", "OWN"]

  static func fields(of record: Record) -> [RawField] {
    var fields: [RawField] = []
    func add(_ tag: String, _ value: String?) {
      if let value, !value.isEmpty { fields.append(RawField(tag, value)) }
    }
    add("PMID", record.pmid)
    add("OWN", record.pmid == nil ? "NOTNLM" : nil)
    for number in record.issn { add("IS", number) }
    for number in record.isbn { add("ISBN", number) }
    add("VI", record.volume)
    add("IP", record.issue)
    add("DP", record.issued.map(date))
    addTitles(record, add)
    add("PG", record.pages)
    add("LID", record.doi.map { "\($0) [doi]" })
    for paragraph in record.abstract?.split(separator: "\n") ?? [] { add("AB", String(paragraph)) }
    for person in record.authors { fields += names(person) }
    add("LA", record.language.map { LanguageCode.bibliographic($0) ?? $0 })
    add("SI", record.registrations.isEmpty ? nil : record.registrations.joined(separator: " "))
    add("PT", kind(record.type))
    add("DEP", record.online.flatMap(day))
    add("PB", record.publisher)
    for keyword in record.keywords { add("OT", keyword) }
    for relation in record.relations { add(tag(relation.kind), relation.target) }
    add("PMC", record.pmcid)
    let numbers = [record.pmid, record.pmcid, record.doi]
    if !numbers.contains(record.sourceID) { add("OID", record.sourceID) }
    add("AID", record.doi.map { "\($0) [doi]" })
    for address in record.url { add("URL", address) }
    return fields
  }

  private static func addTitles(_ record: Record, _ add: (String, String?) -> Void) {
    switch record.type {
    case .book:
      add("BTI", record.title)
      add("CTI", record.container)
    case .chapter:
      add("TI", record.title)
      add("BTI", record.container)
    default:
      add("TI", record.title)
      add("JT", record.container)
    }
  }

  /// The full name and the short one; a name without parts is an organisation's.
  private static func names(_ person: Person) -> [RawField] {
    guard let family = person.family, let given = person.given else {
      return [RawField("CN", person.name)]
    }
    let words = given.split { $0 == " " || $0 == "." }
    let initials = words.flatMap { word in
      word.count <= 3 && word.allSatisfy(\.isUppercase) ? word : word.prefix(1)
    }
    return [
      RawField("FAU", "\(family), \(given)"), RawField("AU", "\(family) \(String(initials))"),
    ]
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `2020 Feb 3`.
  private static func date(_ date: PartialDate) -> String {
    let month = date.month.flatMap { months.indices.contains($0 - 1) ? months[$0 - 1] : nil }
    return [String(date.year), month, date.day.map { String($0) }].compactMap(\.self)
      .joined(separator: " ")
  }

  /// `20200203`; nil where the day is not known.
  private static func day(_ date: PartialDate) -> String? {
    date.day.map { _ in date.description.filter { $0 != "-" } }
  }

  private static func kind(_ type: RecordType) -> String? {
    switch type {
    case .article: "Journal Article"
    case .review: "Review"
    case .thesis: "Academic Dissertation"
    case .chapter: "Book Chapter"
    case .book: "Book"
    case .report: "Technical Report"
    case .preprint: "Preprint"
    case .conferenceAbstract: "Meeting Abstract"
    case .conferencePaper: "Congress"
    case .webPage: "Web Archive"
    case .dataset: "Dataset"
    case .protocol: "Clinical Trial Protocol"
    case .other: nil
    }
  }

  private static func tag(_ kind: RecordRelation.Kind) -> String {
    switch kind {
    case .commentOn: "CON"
    case .commentedBy: "CIN"
    case .correctionOf: "EFR"
    case .correctedBy: "EIN"
    case .retractionOf: "ROF"
    case .retractedBy: "RIN"
    case .versionOf: "UOF"
    case .other: "ORI"
    }
  }
}
