import ReviewModel

/// The dates of a record of Web of Science.
enum WoSDates {
  /// The year in `PY`, with month and day out of `PD`: `MAR`, `MAR 15`, `MAR-APR`, `Aug 1 2019`.
  static func issued(_ source: WoSRecordText) -> PartialDate? {
    let year = source.firstLine("PY").flatMap(year)
    guard let day = source.firstLine("PD") else { return year.map { PartialDate(year: $0) } }
    guard let year else { return DateText.parsed(day.string) }
    if let date = plain(day, year) { return date }
    let date = DateText.parsed(day.string, year: year)
    return date?.year == year ? date : PartialDate(year: year)
  }

  /// The month of early access.
  static func online(_ source: WoSRecordText) -> PartialDate? {
    source.firstLine("EA").flatMap { DateText.parsed($0.string) }
  }

  private static func year(_ value: ByteText) -> Int? {
    guard value.count == 4, value.allSatisfy(ASCII.isDigit) else {
      return DateText.parsed(value.string)?.year
    }
    let year = number(value)
    return DateToken.years.contains(year) ? year : nil
  }

  /// `MAR` and `MAR 15`, which most are.
  private static func plain(_ value: ByteText, _ year: Int) -> PartialDate? {
    guard value.count >= 3, value.count <= 6,
      let month = months.firstIndex(where: { value.hasPrefix($0) })
    else { return nil }
    if value.count == 3 { return PartialDate(year: year, month: month + 1) }
    let day = value.slice(from: 4)
    guard value[3] == 0x20, !day.isEmpty, day.allSatisfy(ASCII.isDigit) else { return nil }
    return PartialDate(year: year, month: month + 1, day: number(day))
  }

  private static let months: [StaticString] = [
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
  ]

  /// Of up to four digits.
  private static func number(_ digits: ByteText) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 &- UInt8(ascii: "0")) }
  }
}
