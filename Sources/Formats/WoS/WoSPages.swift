/// The pages of a record of Web of Science.
enum WoSPages {
  /// From first to last, else the range that MEDLINE and Zoological Record write, else the article's
  /// number.
  static func pages(of raw: TaggedRecord) -> String? {
    PageRange.normalised(first: raw.first("BP"), last: raw.first("EP"))
      ?? raw.first("PS").flatMap(PageRange.normalised) ?? raw.line("AR")
  }
}
