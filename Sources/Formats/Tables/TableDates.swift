import ReviewModel

/// The dates of a row.
enum TableDates {
  /// The date of the issue: as exact as the columns that agree on the year make it.
  static func issued(_ row: TableValues, _ citation: CitationText?) -> PartialDate? {
    let year = row.first(.year).flatMap(self.year)
    let date = row.values(.issued).lazy.compactMap { parsed($0, year: year?.year) }.first
    let parts = year.flatMap { withParts($0, row) }
    guard let year else { return date ?? citation?.issued }
    // A year of its own is the one that the export counts by; a full date beside it may be another.
    let exact = [date, parts, citation?.issued].compactMap(\.self).filter { $0.year == year.year }
    return exact.first { $0.day != nil } ?? exact.first { $0.month != nil } ?? year
  }

  static func parsed(_ cell: ByteText, year: Int? = nil) -> PartialDate? {
    let cell = TableText.shown(cell)
    if let plain = plainYear(cell) { return plain }
    return TableText.isMissing(cell) ? nil : DateText.parsed(cell, year: year)
  }

  private static func year(_ cell: ByteText) -> PartialDate? {
    plainYear(cell) ?? DateText.parsed(cell)
  }

  private static func plainYear(_ cell: ByteText) -> PartialDate? {
    guard cell.count == 4, cell.allSatisfy(ASCII.isDigit) else { return nil }
    let year = cell.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return DateToken.years.contains(year) ? PartialDate(year: year) : nil
  }

  private static func withParts(_ year: PartialDate, _ row: TableValues) -> PartialDate? {
    guard year.month == nil, let month = row.first(.month) else { return nil }
    let number = TableText.number(month).flatMap(DateToken.month)
    let day = row.first(.day).flatMap(TableText.number).flatMap { Int($0) }
    return number.map { PartialDate(year: year.year, month: $0, day: day) }
      ?? DateText.parsed(month, year: year.year)
  }
}
