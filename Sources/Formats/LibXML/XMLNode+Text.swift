extension XMLNode {
  /// The text without blanks around it; nil where there is none.
  var value: ByteText? {
    let text = XMLText.trimmed(text)
    return text.count > 0 ? text : nil
  }

  /// The text of the first child of a name, on one line.
  @inline(__always)
  func line(_ name: some XMLVocabulary) -> String? { first(name)?.line }

  /// The text of the first grandchild along a path of names, on one line.
  @inline(__always)
  func line<Name: XMLVocabulary>(_ outer: Name, _ inner: Name) -> String? {
    first(outer, inner)?.line
  }

  /// Whether an attribute has a value.
  func says(_ name: some XMLVocabulary, _ value: StaticString) -> Bool {
    attribute(name).map { $0 == value } ?? false
  }

  /// The whole number that the text is; nil where it is none of up to nine digits.
  var number: Int? { value?.number }
}
