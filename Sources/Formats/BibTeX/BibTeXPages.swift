/// Pages as BibTeX writes them.
enum BibTeXPages {
  /// `12--34` and `12-34` in digits are common, and soon done.
  static func normalised(_ text: String) -> String? {
    ByteText.lending(text) { PageRange.normalised($0) }
  }
}
