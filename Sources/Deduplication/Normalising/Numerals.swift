/// Numbers that are written as words or in Roman figures.
enum Numerals {
  /// The figures of a word that stands for a number; nil for all other words.
  ///
  /// `i`, `v` and `x` stay as they are: they are letters more often than numbers, but behind a word
  /// such as `phase`. So does `first`, which counts nothing in `first report of a case`.
  static func figures(_ key: UInt64) -> [UInt8]? { table[key] }

  /// The keys of all words that stand for a number.
  static let keys = Array(table.keys)

  /// The figures of `i`, `v` and `x` behind a word that numbers what follows, or before `II`.
  static func figure(_ letter: UInt8, behind word: UInt64?, before next: UInt64?) -> [UInt8]? {
    let isNumbered = word.map(numbered.contains) ?? false
    let isFirstOfTwo = letter == UInt8(ascii: "i") && next == second
    return isNumbered || isFirstOfTwo ? roman([letter]).map { Array(String($0).utf8) } : nil
  }

  private static let second = WordKey.of("ii".utf8)
  private static let numbered = KeySet(
    WordKey.keys(
      """
      part phase type stage grade study trial chapter section class level volume case paper report \
      series book group version experiment
      """
    )
  )

  private static let table: [UInt64: [UInt8]] = {
    let rows = [
      "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
      "nine": 9, "ten": 10, "ii": 2, "iii": 3, "iv": 4, "vi": 6, "vii": 7, "viii": 8, "ix": 9,
      "xi": 11, "xii": 12, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6,
      "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5,
      "6th": 6, "7th": 7, "8th": 8, "9th": 9, "10th": 10,
    ]
    return Dictionary(
      uniqueKeysWithValues: rows.map { (WordKey.of($0.key.utf8), Array(String($0.value).utf8)) }
    )
  }()

  /// The value of lower-case Roman figures, such as `xiv`; nil for other texts.
  static func roman(_ bytes: some Collection<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 8 else { return nil }
    var total = 0
    var previous = 0
    for byte in bytes.reversed() {
      guard let value = value(of: byte) else { return nil }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    return total
  }

  private static func value(of byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "i"): 1
    case UInt8(ascii: "v"): 5
    case UInt8(ascii: "x"): 10
    case UInt8(ascii: "l"): 50
    case UInt8(ascii: "c"): 100
    default: nil
    }
  }
}
