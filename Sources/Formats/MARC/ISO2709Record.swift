import ReviewModel

/// One record of ISO 2709: leader, directory, fields.
struct ISO2709Record {
  private(set) var marc = MARCRecord()
  private var isMisplaced = false
  private var isMARC8 = false
  private var damagedFields = 0

  private static let fieldEnd: UInt8 = 0x1E
  private static let subfieldStart: UInt8 = 0x1F
  private static let terminator: UInt8 = 0x1D

  /// nil where there is no leader or no directory.
  init?(_ bytes: [UInt8]) {
    guard bytes.count > 24, bytes.prefix(5).allSatisfy({ ASCII.isDigit($0) || $0 == 0x20 }),
      let end = bytes.firstIndex(of: Self.fieldEnd), end >= 35
    else { return nil }
    // Leaders that have lost a character: the directory counts from its end.
    let entries = (end - 20) / 12
    let start = end - 12 * entries
    guard start >= 20 else { return nil }
    marc.leader = String(decoding: bytes[..<start], as: UTF8.self)
    let directory = (0..<entries).map { bytes[(start + 12 * $0)..<(start + 12 * $0 + 12)] }
    guard directory.allSatisfy({ $0.allSatisfy(ASCII.isAlphanumeric) }) else { return nil }
    isMARC8 = Self.isMARC8(bytes, leader: bytes[..<start])
    read(bytes, directory, dataStart: end + 1)
  }

  /// Position 9 says `a` for UTF-8; many systems forget to say so.
  private static func isMARC8(_ bytes: [UInt8], leader: ArraySlice<UInt8>) -> Bool {
    let isMarked = leader.count > 9 && leader[leader.startIndex + 9] == UInt8(ascii: "a")
    guard !isMarked || !TextDecoding.isValid(bytes) else { return false }
    return bytes.contains(0x1B) || !TextDecoding.isValid(bytes)
  }

  /// Fields are told apart by their terminators; the directory says which tags they have.
  private mutating func read(
    _ bytes: [UInt8],
    _ directory: [ArraySlice<UInt8>],
    dataStart: Int
  ) {
    let data =
      bytes[dataStart...].last == Self.terminator
      ? bytes[dataStart...].dropLast() : bytes[dataStart...]
    var pieces = data.split(separator: Self.fieldEnd, omittingEmptySubsequences: false)
    if pieces.last?.isEmpty ?? false { pieces.removeLast() }
    let entries = directory.enumerated().map { index, entry in
      (
        index: index, tag: String(decoding: entry.prefix(3), as: UTF8.self),
        start: Self.number(entry.suffix(5))
      )
    }
    // The directory is sorted by tag, the fields by where they stand.
    let order = entries.sorted { ($0.start, $0.index) < ($1.start, $1.index) }
    isMisplaced = pieces.count != order.count
    var fields = [MARCField?](repeating: nil, count: entries.count)
    for (entry, piece) in zip(order, pieces) {
      fields[entry.index] = field(entry.tag, piece)
    }
    marc.fields = fields.compactMap(\.self)
    for piece in pieces.dropFirst(order.count) { marc.fields.append(field("???", piece)) }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + (ASCII.isDigit($1) ? Int($1 - UInt8(ascii: "0")) : 0) }
  }

  private mutating func field(_ tag: String, _ bytes: ArraySlice<UInt8>) -> MARCField {
    guard let first = bytes.firstIndex(of: Self.subfieldStart) else {
      return MARCField(tag: tag, value: text(bytes))
    }
    let indicators = String(decoding: bytes[..<first].suffix(2), as: UTF8.self)
    let parts = bytes[first...].split(separator: Self.subfieldStart)
    let subfields = parts.compactMap { part -> MARCField.Subfield? in
      guard let code = part.first else { return nil }
      return MARCField.Subfield(
        code: Character(Unicode.Scalar(code)),
        text: text(part.dropFirst())
      )
    }
    return MARCField(tag: tag, indicators: indicators, subfields: subfields)
  }

  private mutating func text(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(where: { $0 >= 0x80 || $0 == 0x1B }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    let text: String
    if isMARC8 {
      var decoder = MARC8Decoder()
      text = decoder.text(bytes)
      if decoder.isDamaged { damagedFields += 1 }
    } else {
      text = String(decoding: bytes, as: UTF8.self)
    }
    // Marks around words that do not count for sorting.
    return String(text.unicodeScalars.filter { $0.value != 0x98 && $0.value != 0x9C })
  }
}

extension ISO2709Record {
  /// What a person should look at.
  func diagnostics(at place: Place, isClosed: Bool) -> [Diagnostic] {
    var all: [Diagnostic] = []
    if !isClosed {
      let message = "the file ends in the middle of a record; it was read as far as it goes"
      all.append(
        Diagnostic(.error, rule: "truncated-file", message, at: place, help: "export it again")
      )
    } else if isMisplaced {
      let message = "the directory of the record does not fit its fields; tags may be wrong"
      let help = "compare the record with its source"
      all.append(Diagnostic(.warning, rule: "damaged-record", message, at: place, help: help))
    }
    if damagedFields > 0 {
      let message = "\(damagedFields) fields hold characters of MARC-8 that cannot be read"
      let help = "export the record again as UTF-8"
      all.append(Diagnostic(.warning, rule: "damaged-text", message, at: place, help: help))
    }
    return all
  }
}
