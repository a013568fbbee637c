/// Numbers under which studies and reviews are registered, found in text.
package enum Registrations {
  /// The numbers in a text, in their usual form, in the order in which they stand.
  package static func found(in text: String) -> [String] {
    ByteText.lending(text) { mayHold($0) ? found(in: Array($0)) : [] }
  }

  /// Whether a text has a run of digits that can be of a number: six or more of them, or three
  /// after letters of the shortest register's name.
  ///
  /// Most texts have none.
  private static func mayHold(_ text: ByteText) -> Bool {
    var offset = 0
    while let start = text.firstDigit(from: offset) {
      var end = start + 1
      while end < text.count, ASCII.isDigit(text[end]) { end += 1 }
      offset = end
      if end - start >= 6 { return true }
      guard end - start >= 3 else { continue }
      var name = start
      while name > 0, start - name < 3, " :-#".utf8.contains(text[name - 1]) { name -= 1 }
      if name >= 3, text.slice(name - 2..<name).equals(capitals: "TR") { return true }
    }
    return false
  }

  private static func found(in bytes: [UInt8]) -> [String] {
    var found: [String] = []
    var seen: Set<String> = []
    var index = 0
    while index < bytes.count {
      let isStart = index == 0 || !ASCII.isAlphanumeric(bytes[index - 1])
      guard isStart, ASCII.isAlphanumeric(bytes[index]), let hit = hit(in: bytes, at: index) else {
        index += 1
        continue
      }
      if seen.insert(hit.number).inserted { found.append(hit.number) }
      index = hit.end
    }
    return found
  }

  /// How a register numbers: what its numbers begin with, and how many digits follow.
  private struct Register {
    let prefix: [UInt8]
    let digits: ClosedRange<Int>

    init(_ prefix: String, _ digits: ClosedRange<Int>) {
      self.prefix = Array(prefix.utf8)
      self.digits = digits
    }
  }

  private static let registers = [
    Register("ISRCTN", 8...8), Register("NCT", 8...8), Register("CRD", 10...12),
    Register("ACTRN", 14...14), Register("DRKS", 8...8), Register("PACTR", 13...16),
    Register("UMIN", 9...9), Register("KCT", 7...7), Register("TCTR", 11...11),
    Register("CHICTR", 8...10), Register("JPRN-UMIN", 9...9), Register("NTR", 3...4),
  ]

  private static let initials = registers.compactMap(\.prefix.first)

  private static func hit(in bytes: [UInt8], at start: Int) -> (number: String, end: Int)? {
    if bytes[start] == UInt8(ascii: "2") { return eudraCT(in: bytes, at: start) }
    guard initials.contains(ASCII.raised(bytes[start])) else { return nil }
    for register in registers where matches(register.prefix, bytes, start) {
      if let hit = number(of: register, in: bytes, at: start) { return hit }
    }
    return nil
  }

  private static func number(
    of register: Register,
    in bytes: [UInt8],
    at start: Int
  ) -> (number: String, end: Int)? {
    var index = start + register.prefix.count
    var letters: [UInt8] = []
    // ChiCTR writes the kind of study between its name and the number: `ChiCTR-IOR-17010352`.
    while register.prefix.first == UInt8(ascii: "C"), register.prefix.count == 6, letters.count < 5,
      index < bytes.count, bytes[index] == UInt8(ascii: "-") || ASCII.isUpper(bytes[index])
    {
      letters.append(bytes[index])
      index += 1
    }
    let gapEnd = min(bytes.count, index + 3)
    while letters.isEmpty, index < gapEnd, " :-#".utf8.contains(bytes[index]) { index += 1 }
    let digits = bytes[index...].prefix(register.digits.upperBound + 1).prefix(while: ASCII.isDigit)
    guard register.digits.contains(digits.count) else { return nil }
    let isChinese = register.prefix.starts(with: "CHICTR".utf8)
    let name = isChinese ? Array("ChiCTR".utf8) : register.prefix
    let text = String(decoding: name + letters + digits, as: UTF8.self)
    return (text, index + digits.count)
  }

  /// `2015-001234-56`, only where the register is named before it.
  private static func eudraCT(in bytes: [UInt8], at start: Int) -> (number: String, end: Int)? {
    guard start + 14 <= bytes.count, bytes[start..<start + 2].elementsEqual("20".utf8) else {
      return nil
    }
    let candidate = bytes[start..<start + 14]
    let isShaped = candidate.enumerated().allSatisfy { offset, byte in
      offset == 4 || offset == 11 ? byte == UInt8(ascii: "-") : ASCII.isDigit(byte)
    }
    let before = bytes[max(0, start - 40)..<start].map(ASCII.lowered)
    let isNamed = String(decoding: before, as: UTF8.self).contains("eudract")
    let isEnded = start + 14 == bytes.count || !ASCII.isAlphanumeric(bytes[start + 14])
    guard isShaped, isNamed, isEnded else { return nil }
    return ("EudraCT " + String(decoding: candidate, as: UTF8.self), start + 14)
  }

  private static func matches(_ prefix: [UInt8], _ bytes: [UInt8], _ start: Int) -> Bool {
    start + prefix.count < bytes.count
      && bytes[start..<start + prefix.count].lazy.map(ASCII.raised).elementsEqual(prefix)
  }
}
