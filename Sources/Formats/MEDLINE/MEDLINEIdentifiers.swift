/// The identifiers of a MEDLINE record.
enum MEDLINEIdentifiers {
  /// From what is marked as `[doi]`, else from what says `doi`, or from the source line.
  static func doi(_ raw: TaggedRecord) -> String? {
    for tag: FieldTag in ["LID", "AID"] {
      for value in raw.values(tag) where value.hasSuffix("[doi]") {
        if let doi = DOI.normalised(value.slice(upTo: value.count - 5).trimmed) { return doi }
      }
    }
    for tag: FieldTag in ["LID", "AID"] {
      for value in raw.values(tag) where value.holds(capitals: "[DOI]") {
        if let doi = named(value) { return doi }
      }
    }
    for tag: FieldTag in ["AID", "LID"] {
      for value in raw.values(tag)
      where value.holds(capitals: "DOI") && !value.holds(UInt8(ascii: "[")) {
        if let doi = named(value) { return doi }
      }
    }
    for value in raw.values("BID") + raw.values("DOI") {
      if let doi = named(value) { return doi }
    }
    for value in raw.values("SO") where value.holds(capitals: "DOI:") {
      if let doi = named(value) { return doi }
    }
    return nil
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
