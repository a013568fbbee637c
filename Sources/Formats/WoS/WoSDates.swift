import ReviewModel

/// The dates of a record of Web of Science.
enum WoSDates {
  /// The year in `PY`, with month and day out of `PD`: `MAR`, `MAR 15`, `MAR-APR`, `Aug 1 2019`.
  static func issued(_ raw: TaggedRecord) -> PartialDate? {
    let year = raw.first("PY").flatMap(year)
    guard let day = raw.first("PD") else { return year.map { PartialDate(year: $0) } }
    guard let year else { return DateText.parsed(day) }
    if let date = plain(day, year) { return date }
    let date = DateText.parsed(day.string, year: year)
    return date?.year == year ? date : PartialDate(year: year)
  }

  /// The month of early access.
  static func online(_ raw: TaggedRecord) -> PartialDate? {
    raw.first("EA").flatMap { DateText.parsed($0) }
  }

  private static func year(_ value: ByteText) -> Int? { DateText.parsed(value)?.year }

  /// `MAR` and `MAR 15`, which most are.
  private static func plain(_ value: ByteText, _ year: Int) -> PartialDate? {
    guard value.count >= 3, value.count <= 6,
      let month = DateToken.month(abbreviated: value.slice(upTo: 3))
    else { return nil }
    if value.count == 3 { return PartialDate(year: year, month: month) }
    guard value[3] == 0x20, let day = value.slice(from: 4).number else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }
}
