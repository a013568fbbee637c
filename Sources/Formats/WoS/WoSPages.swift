/// The pages of a record of Web of Science.
enum WoSPages {
  /// From first to last, else the range that MEDLINE and Zoological Record write, else the article's
  /// number.
  static func pages(of source: WoSRecordText) -> String? {
    let first = source.firstLine("BP")
    let last = source.firstLine("EP")
    if let first, let last, isNumber(first), isNumber(last), isOrdered(first, last) {
      return first == last ? first.string : "\(first.string)-\(last.string)"
    }
    if let pages = PageRange.normalised(first: first?.string, last: last?.string) { return pages }
    return source["PS"].flatMap(PageRange.normalised) ?? source["AR"]
  }

  private static func isNumber(_ text: ByteText) -> Bool { text.allSatisfy(ASCII.isDigit) }

  private static func isOrdered(_ first: ByteText, _ last: ByteText) -> Bool {
    first.count < last.count || first.count == last.count && !last.lexicographicallyPrecedes(first)
  }
}
