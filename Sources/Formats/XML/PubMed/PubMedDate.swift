import ReviewModel

/// Dates of PubMed: year, month and day in elements, or a `MedlineDate` in words.
enum PubMedDate {
  static func date(_ element: XMLElement?) -> PartialDate? {
    guard let element else { return nil }
    guard let year = element.text("Year").flatMap(Int.init), DateToken.years.contains(year) else {
      return element.text("MedlineDate").flatMap { DateText.parsed($0) }
    }
    return PartialDate(
      year: year,
      month: element.text("Month").flatMap(DateToken.month(of:)),
      day: element.text("Day").flatMap(Int.init)
    )
  }
}
