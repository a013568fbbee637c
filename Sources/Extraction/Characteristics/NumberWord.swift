import ReviewModel
import ReviewText

/// Reads whole numbers, in digits or words, from the words of a text.
enum NumberWord {
  /// The number that begins at a word, and the index after it; nil for parts of decimals.
  ///
  /// Digits may be grouped by a comma (`3,474`); words may be compounds (`twenty-seven`).
  static func number(
    at index: Int,
    in passage: Passage
  ) -> (value: Int, end: Int)? {
    let words = passage.tokens.words
    let key = words[index].key
    if let small = spelled[key] { return spelledNumber(small, at: index, in: words) }
    guard let first = digits(key), !isFraction(index, in: passage) else { return nil }
    var (value, end) = (first, index + 1)
    while end < words.count, separator(before: end, in: passage) == UInt8(ascii: ","),
      words[end].key.utf8.count == 3, let group = digits(words[end].key)
    {
      value = value * 1000 + group
      end += 1
    }
    return end < words.count && isFraction(end, in: passage) && digits(words[end].key) != nil
      ? nil : (value, end)
  }

  private static func spelledNumber(
    _ value: Int,
    at index: Int,
    in words: [TokenisedText.Word]
  ) -> (value: Int, end: Int)? {
    let next = index + 1
    guard value >= 20, value % 10 == 0, next < words.count, words[next].continuesCompound,
      let unit = spelled[words[next].key], unit < 10
    else { return (value, next) }
    return (value + unit, next + 1)
  }

  private static func digits(_ key: String) -> Int? {
    guard key.utf8.count <= 7, key.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else {
      return nil
    }
    return Int(key)
  }

  private static func isFraction(_ index: Int, in passage: Passage) -> Bool {
    separator(before: index, in: passage) == UInt8(ascii: ".")
  }

  /// The byte between a word and the one before, where there is only one.
  private static func separator(before index: Int, in passage: Passage) -> UInt8? {
    guard index > 0 else { return nil }
    let words = passage.tokens.words
    guard words[index].span.start - words[index - 1].span.end == 1 else { return nil }
    return passage.byte(at: words[index - 1].span.end)
  }

  private static let spelled: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]
}
