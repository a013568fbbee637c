import ReviewModel

/// The values of an entry, its own and those that it inherits, as clean text.
struct BibTeXValues {
  let entry: BibTeXEntry
  /// The values that were put together, borrowed.
  private let built: ByteText

  /// The type of the entry, in lower case.
  let type: String

  init(_ entry: BibTeXEntry, built: ByteText) {
    self.entry = entry
    self.built = built
    type = entry.text.slice(entry.type).string.lowercased()
  }

  var text: ByteText { entry.text }

  func has(_ field: BibTeXField) -> Bool { entry.has(field) }

  func bytes(_ part: BibTeXEntry.Part) -> ByteText {
    part.value.isBuilt ? built.slice(part.value.range) : text.slice(part.value.range)
  }

  /// The raw bytes of a field.
  func bytes(_ field: BibTeXField) -> ByteText? { entry.part(field).map(bytes) }

  /// The first value of a field on one line.
  func line(_ field: BibTeXField) -> String? {
    entry.part(field).flatMap(line)
  }

  /// The first of several fields that has a value.
  func line(_ first: BibTeXField, _ others: BibTeXField...) -> String? {
    if let line = line(first) { return line }
    for field in others {
      if let line = line(field) { return line }
    }
    return nil
  }

  func line(_ part: BibTeXEntry.Part) -> String? {
    let raw = bytes(part)
    if part.field.isVerbatim { return BibTeXText.verbatim(raw, hasTeX: part.value.hasTeX) }
    return BibTeXText.line(raw, hasTeX: part.value.hasTeX)
  }

  func paragraphs(_ field: BibTeXField) -> String? {
    entry.part(field).flatMap {
      BibTeXText.paragraphs(bytes($0), hasTeX: $0.value.hasTeX)
    }
  }

  func people(_ field: BibTeXField) -> [Person] {
    entry.part(field).map { BibTeXNames.people(bytes($0), hasTeX: $0.value.hasTeX) } ?? []
  }

  /// All values of a field, on one line each.
  func lines(_ field: BibTeXField) -> [String] {
    guard has(field) else { return [] }
    return entry.parts.filter { $0.field == field }.compactMap(line)
  }
}
