/// The subjects of a MARC record.
enum MARCKeywords {
  /// Headings with their subdivisions after `--`, and free keywords, each once.
  static func words(_ marc: MARCRecord) -> [String] {
    var unique = DistinctTexts()
    for field in marc.all(
      "600",
      "610",
      "611",
      "630",
      "647",
      "648",
      "650",
      "651",
      "653",
      "654",
      "688"
    ) {
      unique.append(contentsOf: words(field))
    }
    return unique.texts
  }

  private static func words(_ field: MARCField) -> [String] {
    if field.tag == "653" { return field.all("a").compactMap(plain) }
    let isName = ["600", "610", "611"].contains(field.tag)
    let head = field.all(isName ? "abcdt" : "abt").joined(separator: " ")
    let parts = [head] + field.all("xyzv")
    let heading = parts.compactMap(plain).joined(separator: "--")
    return heading.isEmpty ? [] : [heading]
  }

  private static func plain(_ word: String) -> String? {
    var word = CleanText.collapsed(word)[...]
    while let last = word.last, ",;:/".contains(last) || last == "." && word.count > 4 {
      word.removeLast()
    }
    return word.isEmpty ? nil : String(word)
  }
}
