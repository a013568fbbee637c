/// Titles as PubMed writes them: a full stop at the end, brackets around a translation.
enum PubMedTitle {
  static func plain(_ element: XMLNode?) -> String? {
    guard var title = element?.line else { return nil }
    title = withoutStop(title)
    guard title.utf8.first == UInt8(ascii: "["), title.utf8.last == UInt8(ascii: "]") else {
      return title.isEmpty ? nil : title
    }
    let inner = title.dropFirst().dropLast()
    if !inner.utf8.contains(UInt8(ascii: "[")) { title = withoutStop(String(inner)) }
    return title.isEmpty ? nil : title
  }

  private static func withoutStop(_ title: String) -> String {
    title.hasSuffix(".") && !title.hasSuffix("..") ? String(title.dropLast()) : title
  }
}
