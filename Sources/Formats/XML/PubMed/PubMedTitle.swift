/// Titles as PubMed writes them: a full stop at the end, brackets around a translation.
enum PubMedTitle {
  static func plain(_ title: String?) -> String? {
    guard var title = title.map({ $0[...] }) else { return nil }
    if title.hasSuffix("."), !title.hasSuffix("..") { title.removeLast() }
    if title.hasPrefix("["), title.hasSuffix("]"), !title.dropFirst().dropLast().contains("[") {
      title = title.dropFirst().dropLast()
      if title.hasSuffix("."), !title.hasSuffix("..") { title.removeLast() }
    }
    return title.isEmpty ? nil : String(title)
  }
}
