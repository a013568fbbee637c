import ReviewModel

/// The dates of an entry.
enum BibTeXDates {
  /// The date of the issue: BibLaTeX's `date` over `year`, `month` and `day`.
  static func issued(_ values: BibTeXValues) -> PartialDate? {
    let month = values.line(.month) ?? values.line(.issueDate)
    if let date = values.line(.date) {
      if let parsed = extended(date) ?? DateText.parsed(date, year: Self.year(values)) {
        return parsed
      }
    }
    guard let year = Self.year(values) else {
      return [values.line(.issueDate), values.line(.year)].lazy.compactMap(\.self)
        .compactMap { DateText.parsed($0) }.first
    }
    guard let month else {
      // Some write a whole date as the year.
      return values.line(.year).flatMap(extended) ?? PartialDate(year: year)
    }
    return dated(month, values.line(.day), in: year)
  }

  static func online(_ values: BibTeXValues) -> PartialDate? {
    values.line(.onlineDate).flatMap { DateText.parsed($0) }
  }

  private static func year(_ values: BibTeXValues) -> Int? {
    values.line(.year).flatMap { year(in: $0) }
  }

  /// The year in a text of digits, or the first four digits in a row that are one.
  static func year(in text: String) -> Int? {
    let bytes = Array(text.utf8)
    if (3...4).contains(bytes.count), bytes.allSatisfy(ASCII.isDigit) { return Int(text) }
    var start = 0
    while start < bytes.count {
      guard ASCII.isDigit(bytes[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count, ASCII.isDigit(bytes[end]) { end += 1 }
      if end - start == 4, let year = Int(String(decoding: bytes[start..<end], as: UTF8.self)),
        DateToken.years.contains(year)
      {
        return year
      }
      start = end
    }
    return nil
  }

  /// `mar`, `3`, `MAR 15`, `10 jan`, `Jul-Sep`; the day may stand apart.
  private static func dated(_ month: String, _ day: String?, in year: Int) -> PartialDate {
    if let number = DateToken.month(of: month), !month.utf8.contains(0x20) {
      let day = day.flatMap { Int($0) }
      return PartialDate(year: year, month: number, day: day)
    }
    let date = DateText.parsed("\(month) \(year)") ?? PartialDate(year: year)
    return date.year == year ? date : PartialDate(year: year, month: date.month, day: date.day)
  }

  /// A date of ISO 8601-2 or the beginning of a range; the end, where the beginning is open.
  private static func extended(_ text: String) -> PartialDate? {
    for part in text.utf8.split(separator: UInt8(ascii: "/")) {
      if let date = single(part) { return date }
    }
    return nil
  }

  private static func single(_ text: Substring.UTF8View) -> PartialDate? {
    let bytes = Array(text).filter { !ASCII.isSpace($0) }
    guard bytes.count >= 4, bytes.prefix(4).allSatisfy(ASCII.isDigit) else { return nil }
    let rest = bytes.dropFirst(4)
    let year = number(bytes.prefix(4))
    guard let sign = rest.first else { return PartialDate(year: year) }
    guard sign == UInt8(ascii: "-") else {
      return [UInt8(ascii: "~"), UInt8(ascii: "?"), UInt8(ascii: "%")].contains(sign)
        ? PartialDate(year: year) : nil
    }
    let parts = rest.dropFirst().split(
      separator: UInt8(ascii: "-"),
      maxSplits: 1,
      omittingEmptySubsequences: false
    ).map { $0.prefix(while: ASCII.isDigit) }
    let month = parts.first.flatMap { $0.isEmpty || $0.count > 2 ? nil : number($0) }
    let day = parts.dropFirst().first.flatMap { $0.isEmpty || $0.count > 2 ? nil : number($0) }
    return PartialDate(year: year, month: month, day: day)
  }

  private static func number(_ digits: some Collection<UInt8>) -> Int {
    digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
