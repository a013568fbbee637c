/// Finds the words of a text: maximal runs of two or more letters, digits and underscores.
///
/// In lower case, neither stemmed nor folded: what `(?u)\b\w\w+\b` finds in a text in lower case, so
/// that orders can be compared with those of other programs.
struct WordRuns {
  /// Calls a closure with the UTF-8 of each word, in the order of the text.
  static func forEach(in text: String, _ take: (ArraySlice<UInt8>) -> Void) {
    var run = Run()
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        run.add(ASCIIWord.lowered(UInt8(truncatingIfNeeded: scalar.value)), take)
      } else {
        for lowered in scalar.properties.lowercaseMapping.unicodeScalars {
          run.add(lowered, take)
        }
      }
    }
    run.end(take)
  }

  /// The word that is being read.
  private struct Run {
    private var bytes: [UInt8] = []
    private var length = 0

    /// Adds an ASCII letter, digit or underscore; 0 stands for anything else.
    mutating func add(_ byte: UInt8, _ take: (ArraySlice<UInt8>) -> Void) {
      guard byte != 0 else { return end(take) }
      bytes.append(byte)
      length += 1
    }

    mutating func add(_ scalar: Unicode.Scalar, _ take: (ArraySlice<UInt8>) -> Void) {
      guard isWord(scalar) else { return end(take) }
      bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
      length += 1
    }

    mutating func end(_ take: (ArraySlice<UInt8>) -> Void) {
      if length >= 2 { take(bytes[...]) }
      bytes.removeAll(keepingCapacity: true)
      length = 0
    }

    private func isWord(_ scalar: Unicode.Scalar) -> Bool {
      guard !scalar.isASCII else {
        return ASCIIWord.lowered(UInt8(truncatingIfNeeded: scalar.value)) != 0
      }
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber:
        return true
      default: return false
      }
    }
  }

  /// The ASCII characters of words.
  private enum ASCIIWord {
    /// The character in lower case, or 0 where it belongs to no word.
    static func lowered(_ byte: UInt8) -> UInt8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "_"):
        byte
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      default: 0
      }
    }
  }
}
