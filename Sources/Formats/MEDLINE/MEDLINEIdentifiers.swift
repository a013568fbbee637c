/// The identifiers of a MEDLINE record.
enum MEDLINEIdentifiers {
  /// From what is marked as `[doi]`, else from what says `doi`, or from the source line.
  static func doi(_ raw: TaggedRecord) -> String? {
    raw.find("LID", marked) ?? raw.find("AID", marked) ?? raw.find("LID", tagged)
      ?? raw.find("AID", tagged) ?? raw.find("AID", said) ?? raw.find("LID", said)
      ?? raw.find("BID", named) ?? raw.find("DOI", named) ?? raw.find("SO", cited)
  }

  /// `10.1000/x [doi]`.
  private static func marked(_ value: ByteText) -> String? {
    value.hasSuffix("[doi]") ? DOI.normalised(value.slice(upTo: value.count - 5).trimmed) : nil
  }

  private static func tagged(_ value: ByteText) -> String? {
    value.holds(capitals: "[DOI]") ? named(value) : nil
  }

  private static func said(_ value: ByteText) -> String? {
    value.holds(capitals: "DOI") && !value.holds(UInt8(ascii: "[")) ? named(value) : nil
  }

  private static func cited(_ value: ByteText) -> String? {
    value.holds(capitals: "DOI:") ? named(value) : nil
  }

  private static func named(_ value: ByteText) -> String? {
    if let start = value.offset(ofCapitals: "DOI:"),
      let doi = DOI.normalised(value.slice(from: start + 4).trimmed)
    {
      return doi
    }
    return DOI.normalised(value)
  }
}
