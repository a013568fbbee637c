/// Pages as BibTeX writes them.
enum BibTeXPages {
  /// `12--34` and `12-34` in digits are common, and soon done.
  static func normalised(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    if bytes.count <= 9, bytes.allSatisfy(ASCII.isDigit) { return bytes.isEmpty ? nil : text }
    return PageRange.normalised(text)
  }
}
