extension Record {
  /// First author, year and title on one line, as decision sheets carry it.
  package var citation: String {
    [authors.first?.name, issued.map { String($0.year) }, title].compactMap(\.self)
      .joined(separator: " ")
  }

  /// A short name for tables, such as `Holley 2016`; the ID where neither is known.
  package var shortCitation: String {
    let parts = [authors.first?.name, issued.map { String($0.year) }].compactMap(\.self)
    guard let title, parts.count < 2 else {
      return parts.isEmpty ? id.text : parts.joined(separator: " ")
    }
    let opening = title.split(separator: " ").prefix(5).joined(separator: " ")
    return (parts + ["“\(opening)…”"]).joined(separator: " ")
  }
}
