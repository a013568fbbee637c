/// The value of a field, within its delimiters.
struct BibTeXValue {
  /// In the file, or in what was put together for the entry.
  var range: Range<Int>
  /// Whether the value was put together: from parts joined by `#`, from a macro, or from a parent.
  var isBuilt = false
  /// Whether TeX has a say in what the value means: commands, braces, maths, ties, dashes, quotes.
  var hasTeX: Bool
}
