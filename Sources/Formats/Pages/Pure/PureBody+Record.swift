import ReviewModel

extension PureBody {
  /// Puts the labelled details where they belong in a record.
  func addDetails(to record: inout Record) {
    record.issued = details.issued
    record.online = details.online
    record.doi = details.doi
    record.volume = details.value(.volume)
    record.issue = details.value(.issue)
    record.pages =
      details.value(.pages).flatMap(PageRange.normalised)
      ?? details.value(.articleNumber).flatMap(PageRange.normalised)
    record.publisher = details.value(.publisher)
    record.language = details.value(.language).flatMap(LanguageCode.normalised)
    record.issn = details.serialNumbers.flatMap(\.issn)
    record.isbn = details.serialNumbers.flatMap(\.isbn)
    let host = details.value(.host).map { TitleJoining.joined($0, details.value(.hostSubtitle)) }
    record.container = details.value(.journal) ?? host ?? details.value(.seriesName)
    record.awardingBody = details.value(.awardingInstitution)
    record.degree = details.value(.qualification)
    record.supervisors = details.values(.supervisors).compactMap(Self.supervisor)
    record.url = details.values(.address).filter { $0.contains("://") }
  }

  /// `Smith, Jo, Supervisor` and `Jo Smith (Supervisor)`.
  private static func supervisor(_ text: String) -> Person? {
    var name = text
    for role in [", Supervisor", ", Advisor", "(Supervisor)", "(Advisor)", ", External person"] {
      name = name.split(separator: role).joined()
    }
    return PersonName.spoken(name.trimmingBlanks)
  }
}
