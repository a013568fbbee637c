/// The form under which a word is compared: folded, and in one spelling.
///
/// Apostrophes and a possessive s do not count, nor do -ise/-ize, -yse/-yze and -our/-or.
enum WordKey {
  /// The key of a word's bytes; a prefix's last letters may be the beginning of an ending.
  static func key(_ bytes: some Collection<UInt8>, isPrefix: Bool = false) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    if bytes.allSatisfy({ $0 < 0x80 }) {
      for byte in bytes where byte != apostrophe { folded.append(lower(byte)) }
      if hasPossessive(bytes) { folded.removeLast() }
    } else {
      let text = String(decoding: bytes, as: UTF8.self)
      let scalars = Folding.simplified(text)
      let isPossessive =
        scalars.count > 2 && scalars.last == "s"
        && isApostrophe(scalars[scalars.count - 2])
      for scalar in isPossessive ? scalars.dropLast() : scalars[...]
      where !isApostrophe(scalar) {
        folded.append(contentsOf: String(scalar).utf8)
      }
    }
    respell(&folded, isPrefix: isPrefix)
    return String(decoding: folded, as: UTF8.self)
  }

  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2BC}"
  }

  private static let apostrophe = UInt8(ascii: "'")

  private static func lower(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static func hasPossessive(_ bytes: some Collection<UInt8>) -> Bool {
    let ending = bytes.suffix(2)
    return bytes.count > 2 && ending.first == apostrophe
      && lower(bytes.suffix(1).first ?? 0) == UInt8(ascii: "s")
  }

  /// `organize` becomes `organise`, `behaviour` becomes `behavior`; `four` and `size` stay apart
  /// from `for`, since three letters at least stand before -our.
  private static func respell(_ word: inout [UInt8], isPrefix: Bool) {
    let (a, e, i, o, r, s, u, y, z) = (
      UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "r"), UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "y"),
      UInt8(ascii: "z")
    )
    guard word.count > 2 else { return }
    for place in 1..<word.count where word[place] == z {
      guard word[place - 1] == i || word[place - 1] == y else { continue }
      let next = place + 1 < word.count ? word[place + 1] : nil
      if next == a || next == e || next == i || (next == nil && isPrefix) { word[place] = s }
    }
    var place = 2
    while place + 2 < word.count {
      if word[place] == o, word[place + 1] == u, word[place + 2] == r {
        word.remove(at: place + 1)
      }
      place += 1
    }
  }
}
