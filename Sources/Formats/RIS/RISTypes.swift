import ReviewModel

/// The types of RIS, and what they are to us.
enum RISTypes {
  /// Whether a value is one of the codes, in any case.
  static func isCode(_ value: ByteText) -> Bool { type(ofCode: value) != nil }

  /// The type that a value of `TY` says: a code in any case, or words that some write instead.
  static func declared(_ value: ByteText) -> RecordType {
    type(ofCode: value) ?? named(value) ?? .other
  }

  static func declared(_ text: String) -> RecordType { ByteText.lending(text) { declared($0) } }

  private static func type(ofCode value: ByteText) -> RecordType? {
    value.count <= 8 ? table[FieldTag(value)] : nil
  }

  /// The type of a record, with a second opinion from `M3` and the DOI.
  static func type(
    declared: RecordType,
    kind: String?,
    hasSerial: Bool,
    doi: String?
  ) -> RecordType {
    let isOpen = [.article, .other, .review].contains(declared)
    if isOpen, isPreprint(doi: doi, kind: kind ?? "") { return .preprint }
    if let kind, let second = second(kind),
      isOpen || declared == .conferencePaper && second != .article
    {
      return second
    }
    return declared == .other && hasSerial ? .article : declared
  }

  private static let table: [FieldTag: RecordType] = [
    "JOUR": .article, "EJOUR": .article, "JFULL": .article, "MGZN": .article, "NEWS": .article,
    "INPR": .article, "ABST": .article, "THES": .thesis, "BOOK": .book, "EBOOK": .book,
    "EDBOOK": .book, "SER": .book, "CHAP": .chapter, "ECHAP": .chapter, "ENCYC": .chapter,
    "DICT": .chapter, "CONF": .conferencePaper, "CPAPER": .conferencePaper, "RPRT": .report,
    "GOVDOC": .report, "STAND": .report, "WEB": .webPage, "ELEC": .webPage, "BLOG": .webPage,
    "ICOMM": .webPage, "DATA": .dataset, "AGGR": .dataset, "DBASE": .dataset, "GEN": .other,
    "UNPB": .other, "UNPD": .other, "MANSCPT": .other, "GRANT": .other, "GRNT": .other,
    "PAT": .other,
    "ADVS": .other, "ANCIENT": .other, "ART": .other, "BILL": .other, "CASE": .other,
    "CHART": .other, "CLSWK": .other, "COMP": .other, "CTLG": .other, "EQUA": .other,
    "FIGURE": .other, "HEAR": .other, "LEGAL": .other, "MAP": .other, "MPCT": .other,
    "MULTI": .other, "MUSIC": .other, "PAMP": .other, "PCOMM": .other, "SLIDE": .other,
    "SOUND": .other, "STAT": .other, "VIDEO": .other, "UNBILL": .other, "OTHER": .other,
    "STANDARD": .report, "INTV": .other, "PODCST": .other, "PRESS": .other,
  ]

  // Some write names: `TY  - Journal Article`.
  private static func named(_ name: ByteText) -> RecordType? {
    if name.holds(capitals: "JOURNAL") { return .article }
    if name.holds(capitals: "THESIS") { return .thesis }
    if name.holds(capitals: "SECTION") || name.holds(capitals: "CHAPTER") { return .chapter }
    if name.holds(capitals: "BOOK") { return .book }
    return nil
  }

  private static func second(_ kind: String) -> RecordType? {
    // A review of a book or an article is no review of studies: Fixtures/ris/pure-subtitle.ris
    if ASCIISearch.holds("BOOK", in: kind) || ASCIISearch.holds("FILM", in: kind)
      || ASCIISearch.holds("PEER", in: kind)
    {
      return nil
    }
    if ASCIISearch.holds("CONFERENCE ABSTRACT", in: kind)
      || ASCIISearch.holds("MEETING ABSTRACT", in: kind)
    {
      return .conferenceAbstract
    }
    if ASCIISearch.holds("CONFERENCE PAPER", in: kind)
      || ASCIISearch.holds("PROCEEDINGS PAPER", in: kind)
      || ASCIISearch.holds("CONTRIBUTION TO CONFERENCE", in: kind)
      || ASCIISearch.holds("CONFERENCE CONTRIBUTION", in: kind)
    {
      return .conferencePaper
    }
    if ASCIISearch.holds("THESIS", in: kind) || ASCIISearch.holds("DISSERTATION", in: kind) {
      return .thesis
    }
    if ASCIISearch.holds("REVIEW", in: kind) || ASCIISearch.holds("META-ANALYSIS", in: kind) {
      return .review
    }
    if ASCIISearch.holds("PROTOCOL", in: kind) { return .protocol }
    return ASCIISearch.holds("JOURNAL ARTICLE", in: kind) ? .article : nil
  }

  /// Servers of preprints by their DOI prefixes.
  private static let preprintServers: [StaticString] = [
    "10.31234/", "10.31235/", "10.31219/", "10.21203/", "10.2139/ssrn", "10.48550/", "10.20944/",
    "10.26434/", "10.22541/", "10.2196/preprints",
  ]

  private static func isPreprint(doi: String?, kind: String) -> Bool {
    ASCIISearch.holds("PREPRINT", in: kind) || doi.map(isOnPreprintServer) ?? false
  }

  /// Whether a DOI is that of a preprint, as far as its prefix says.
  static func isOnPreprintServer(_ doi: String) -> Bool {
    ByteText.lending(doi) { doi in
      if preprintServers.contains(where: { doi.hasPrefix($0) }) { return true }
      // bioRxiv and medRxiv share a prefix with journals, whose names follow it.
      return doi.hasPrefix("10.1101/") && doi.count > 8 && ASCII.isDigit(doi[8])
    }
  }
}
