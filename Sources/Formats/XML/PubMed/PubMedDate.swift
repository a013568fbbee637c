import ReviewModel

/// Dates of PubMed: year, month and day in elements, or a `MedlineDate` in words.
enum PubMedDate {
  static func date(_ element: XMLNode?) -> PartialDate? {
    guard let element else { return nil }
    guard let year = element.first(PubMedName.year)?.number, DateToken.years.contains(year) else {
      return element.line(PubMedName.medlineDate).flatMap { DateText.parsed($0) }
    }
    return PartialDate(
      year: year,
      month: element.first(PubMedName.month).flatMap(month),
      day: element.first(PubMedName.day)?.number
    )
  }

  /// `12` or `Dec`.
  private static func month(_ element: XMLNode) -> Int? {
    if let number = element.number { return (1...12).contains(number) ? number : nil }
    if let name = element.value, name.count == 3 { return DateToken.month(abbreviated: name) }
    return element.line.flatMap(DateToken.month(of:))
  }
}
