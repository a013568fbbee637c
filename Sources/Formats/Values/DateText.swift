package import ReviewModel

/// Dates as exports write them.
///
/// `2015`, `2015/12/23/`, `2015-12-23`, `20151223`, `2024///`, `2020/11//Nov/Dec2020`, `2019 Nov-Dec`,
/// `2020 Winter`, `APR 2020`, `4-8 Aug. 2020`, `29 June 2024 through 3 July 2024`, `23.12.2015`.
package enum DateText {
  /// The date that a value gives; a bare year is read as it lies.
  static func parsed(_ text: ByteText, year fallback: Int? = nil) -> PartialDate? {
    if text.count == 4, let year = text.number, DateToken.years.contains(year) {
      return PartialDate(year: year)
    }
    return compact(text) ?? yearFirst(text) ?? parsed(text.string, year: fallback)
  }

  /// `20151223`.
  private static func compact(_ text: ByteText) -> PartialDate? {
    guard text.count == 8, let number = text.number else { return nil }
    let date = PartialDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    return DateToken.years.contains(date.year) && date.month != nil ? date : nil
  }

  /// `2015/12/23`, `2015-12-23`, `2015/12/23/`, `2015///` and `2015 Dec 23`, without any doubt.
  private static func yearFirst(_ text: ByteText) -> PartialDate? {
    guard text.count >= 6, let year = text.slice(upTo: 4).number, DateToken.years.contains(year)
    else { return nil }
    let rest = text.slice(from: 5)
    switch text[4] {
    case 0x20: return inWords(rest, year)
    case UInt8(ascii: "/"), UInt8(ascii: "-"): return inNumbers(rest, text[4], year)
    default: return nil
    }
  }

  /// `Dec`, `Nov-Dec` and `Dec 23`.
  private static func inWords(_ text: ByteText, _ year: Int) -> PartialDate? {
    guard text.count >= 3, let month = DateToken.month(abbreviated: text.slice(upTo: 3)) else {
      return nil
    }
    if text.count == 3 { return PartialDate(year: year, month: month) }
    if text.count == 7, text[3] == UInt8(ascii: "-"),
      DateToken.month(abbreviated: text.slice(from: 4)) != nil
    {
      return PartialDate(year: year, month: month)
    }
    guard (5...6).contains(text.count), text[3] == 0x20, let day = text.slice(from: 4).number,
      (1...31).contains(day)
    else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  /// `12/23`, `12/23/`, `1/2`, `12//` and `//`.
  private static func inNumbers(_ text: ByteText, _ separator: UInt8, _ year: Int) -> PartialDate? {
    let isOpen = separator == UInt8(ascii: "/")
    if isOpen, text == "//" { return PartialDate(year: year) }
    let monthEnd = text.firstOffset(of: separator) ?? text.count
    guard (1...2).contains(monthEnd), let month = text.slice(upTo: monthEnd).number,
      (1...12).contains(month)
    else { return nil }
    guard monthEnd < text.count else { return PartialDate(year: year, month: month) }
    var rest = text.slice(from: monthEnd + 1)
    if isOpen, rest.count > 0, rest[rest.count - 1] == separator {
      rest = rest.slice(upTo: rest.count - 1)
    }
    if isOpen, rest.isEmpty { return PartialDate(year: year, month: month) }
    guard (1...2).contains(rest.count), let day = rest.number, (1...31).contains(day) else {
      return nil
    }
    return PartialDate(year: year, month: month, day: day)
  }

  /// The date that a value gives, as far as it gives one; nil without a year.
  ///
  /// Of a range the beginning counts. A month in letters counts more than one in digits; of
  /// `29/06/24` and its like nothing is guessed.
  package static func parsed(_ text: String, year fallback: Int? = nil) -> PartialDate? {
    let tokens = tokens(of: text)
    if let date = compact(tokens) ?? yearFirst(tokens, text) { return date }
    let found = tokens.firstIndex { $0.isYear }
    guard let year = found.flatMap({ tokens[$0].number }) ?? fallback else { return nil }
    guard let monthIndex = tokens.firstIndex(where: { $0.month != nil }) else {
      return numeric(tokens, year: year, at: found)
    }
    return PartialDate(
      year: year,
      month: tokens[monthIndex].month,
      day: day(in: tokens, near: monthIndex)
    )
  }

  /// `20151223`, `2015-12` and `2015` alone or after words.
  private static func compact(_ tokens: [DateToken]) -> PartialDate? {
    for token in tokens where token.digits == 8 {
      guard let number = token.number else { continue }
      let date = PartialDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
      if DateToken.years.contains(date.year), date.month != nil { return date }
    }
    return nil
  }

  /// `2015/12/23` and `2015-12-23`, and what RIS writes after it.
  private static func yearFirst(_ tokens: [DateToken], _ text: String) -> PartialDate? {
    guard let first = tokens.first, first.isYear, let year = first.number else { return nil }
    let rest = text.drop { !$0.isASCIIDigit }.dropFirst(4)
    guard let separator = rest.first, separator == "/" || separator == "-" || separator == "."
    else {
      return nil
    }
    let parts = rest.dropFirst().split(separator: separator, omittingEmptySubsequences: false)
    let month = parts.first.flatMap { DateToken.month(of: String($0)) }
    let day = parts.dropFirst().first.flatMap { Int($0.prefix { $0.isASCIIDigit }) }
    return month.map { PartialDate(year: year, month: $0, day: day) }
  }

  /// A number beside the month that can be a day and is no part of a range or a year.
  private static func day(in tokens: [DateToken], near month: Int) -> Int? {
    let isFirst = month == 0 || tokens[month - 1].isYear
    if month > 0, let day = tokens[month - 1].day {
      let before = month > 1 ? tokens[month - 2] : nil
      return before?.day != nil ? before?.day : day
    }
    guard month + 1 < tokens.count, let day = tokens[month + 1].day else { return nil }
    return isFirst || month + 2 == tokens.count || tokens[month + 2].isYear ? day : nil
  }

  /// `23.12.2015`, where one of the numbers can only be a day.
  private static func numeric(_ tokens: [DateToken], year: Int, at index: Int?) -> PartialDate {
    guard let index, index >= 2, let first = tokens[index - 2].number,
      let second = tokens[index - 1].number
    else { return PartialDate(year: year) }
    if first > 12, (1...12).contains(second) {
      return PartialDate(year: year, month: second, day: first)
    }
    if second > 12, (1...12).contains(first) {
      return PartialDate(year: year, month: first, day: second)
    }
    return PartialDate(year: year)
  }

  private static func tokens(of text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var run = ""
    for character in text {
      let isDigit = character.isASCIIDigit
      let continues = run.last.map { $0.isASCIIDigit == isDigit } ?? true
      if isDigit || character.isLetter, continues {
        run.append(character)
      } else {
        if !run.isEmpty { tokens.append(DateToken(run)) }
        run = isDigit || character.isLetter ? String(character) : ""
      }
      if tokens.count > 20 { return tokens }
    }
    if !run.isEmpty { tokens.append(DateToken(run)) }
    return tokens
  }
}
