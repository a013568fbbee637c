package import ReviewModel

/// The abstract that a record's values give, and how much of it there is.
package enum AbstractText {
  /// One abstract out of several values: equal ones and beginnings of others count once, and
  /// notices of copyright after the first do not count.
  package static func joined(_ values: [String]) -> String? {
    var kept: [String] = []
    for value in values {
      if !kept.isEmpty, isCopyrightNotice(value) { continue }
      // Repetitions stand close together; comparing all with all would be quadratic.
      let recent = kept.indices.suffix(20)
      if recent.contains(where: { kept[$0].hasBytePrefix(value) }) { continue }
      if let index = recent.first(where: { value.hasBytePrefix(kept[$0]) }) {
        kept[index] = value
      } else {
        kept.append(value)
      }
    }
    return kept.isEmpty ? nil : kept.joined(separator: "\n")
  }

  /// Whether a text is whole, as far as its end says.
  package static func status(of abstract: String?) -> AbstractStatus {
    guard let abstract, !abstract.isEmpty else { return .missing }
    return ByteText.lending(abstract) { isCut($0) ? .partial : .complete }
  }

  private static func isCut(_ text: ByteText) -> Bool {
    let end = text.slice(from: max(0, text.count - 80))
    if end.hasSuffix("...") || end.hasSuffix("…") { return true }
    if end.holds(UInt8(ascii: "(")), end.holds(capitals: "(ABSTRACT TRUNCATED") { return true }
    switch end[end.count - 1] {
    case UInt8(ascii: "]"):
      return end.hasSuffix("[...]") || end.hasSuffix("[…]") || end.ends(capitals: "[TRUNCATED]")
    case UInt8(ascii: "e"), UInt8(ascii: "E"):
      return end.ends(capitals: "READ MORE") || end.ends(capitals: "SHOW MORE")
    default: return false
    }
  }

  // EBSCO gives the notice as a second AB.
  private static func isCopyrightNotice(_ text: String) -> Bool {
    let start = text.prefix(200).lowercased()
    return start.hasPrefix("copyright of ") || start.hasPrefix("copyright ©")
      || start.hasPrefix("©") || start.hasPrefix("[abstract from author") && text.count < 200
  }
}
