import ReviewModel

/// The lines of RefWorks' tagged format: a tag, one blank, and the value.
struct RefWorksGrammar: TaggedGrammar {
  static let typeTag = "RT"

  private var isInReferences = false

  mutating func read(_ line: String, in record: TaggedRecordText?) -> TaggedLine {
    let field = Self.field(of: line)
    // The legend of tags before the references writes them as `RT=Reference Type`.
    if field?.tag == "RT" { isInReferences = true }
    guard isInReferences else { return .furniture }
    if line.hasPrefix("END EXPORTED REFERENCES") { return .furniture }
    if let field, record != nil || field.tag == "RT" {
      return .field(tag: field.tag, value: field.value)
    }
    return record == nil ? .other : .more(line.trimmingBlanks)
  }

  func begins(_ tag: String, after record: TaggedRecordText) -> Bool { tag == "RT" }

  static func record(_ fields: [RawField], origin: Origin) -> Record {
    RefWorksInterpretation(fields).record(origin: origin)
  }

  /// The tag and value of a line; nil where the line begins with no tag of RefWorks.
  static func field(of line: String) -> (tag: String, value: String)? {
    let tag = line.prefix { $0 != " " }
    guard (2...5).contains(tag.utf8.count), tags.contains(String(tag)) else { return nil }
    return (String(tag), line[tag.endIndex...].trimmingBlanks)
  }

  /// Source: RefWorks, "RefWorks Tagged Format", and the legend of its exports.
  private static let tags: Set<String> = {
    let fixed = """
      RT SR ID A1 A2 A3 A4 A5 A6 T1 T2 T3 JF JO YR FD VO IS SP OP K1 AB NO ED PB PP SN AV AD AN LA \
      CL SF OT LK DO CN DB DS IP RD ST U1 U2 U3 U4 U5 U6 U7 U8 U9 U10 U11 U12 U13 U14 U15 UL SL LL \
      CR WT WV WP OL PMID PMCID PN LG
      """
    return Set(fixed.split(whereSeparator: \.isWhitespace).map(String.init))
  }()
}
