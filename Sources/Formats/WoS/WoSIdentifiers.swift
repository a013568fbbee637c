/// The identifiers of a record of Web of Science.
enum WoSIdentifiers {
  /// `DI`; `D2` is the DOI of the book that holds a chapter.
  static func doi(of source: WoSRecordText, isBook: Bool) -> String? {
    if let doi = source.firstLine("DI").flatMap(doi) { return doi }
    return isBook ? source.firstLine("D2").flatMap(doi) : nil
  }

  /// `PM`, or the number in `UT MEDLINE:16842170`.
  static func pmid(of source: WoSRecordText) -> String? {
    if let own = source.firstLine("PM"), isPMID(own) { return own.string }
    guard let accession = source.firstLine("UT"), accession.hasPrefix("MEDLINE:") else {
      return nil
    }
    let number = accession.slice(from: 8)
    return isPMID(number) ? number.string : nil
  }

  static func serials(of source: WoSRecordText) -> (issn: [String], isbn: [String]) {
    let values = [source.firstLine("SN"), source.firstLine("EI")].compactMap(\.self)
    guard source.field("BN") == nil, values.allSatisfy(isISSN) else {
      let all = ["SN", "EI", "BN"].compactMap { source[$0] }.joined(separator: "; ")
      let serials = SerialNumbers(all)
      return (serials.issn, serials.isbn)
    }
    let issn = values.map(\.string)
    return (issn.count == 2 && issn[0] == issn[1] ? [issn[0]] : issn, [])
  }

  private static func doi(_ value: ByteText) -> String? {
    guard isPlainDOI(value) else { return DOI.normalised(value.string) }
    return String(decoding: value.lazy.map(ASCII.lowered), as: UTF8.self)
  }

  /// `10.`, four digits or more, a slash, and letters, digits and few other signs to the end.
  private static func isPlainDOI(_ value: ByteText) -> Bool {
    guard value.hasPrefix("10."), let slash = value.firstOffset(of: UInt8(ascii: "/")), slash >= 7,
      slash < 14, let last = value.last, ASCII.isAlphanumeric(last),
      value.slice(3..<slash).allSatisfy(ASCII.isDigit)
    else { return false }
    return value.slice(from: slash + 1).allSatisfy { byte in
      ASCII.isAlphanumeric(byte) || byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x28
        || byte == 0x29
    }
  }

  private static func isPMID(_ value: ByteText) -> Bool {
    (1...9).contains(value.count) && value.allSatisfy(ASCII.isDigit)
  }

  private static func isISSN(_ value: ByteText) -> Bool {
    guard value.count == 9, value[4] == UInt8(ascii: "-") else { return false }
    return (0..<9).allSatisfy { $0 == 4 || ASCII.isDigit(value[$0]) || $0 == 8 && value[8] == 0x58 }
  }
}
