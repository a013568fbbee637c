/// The texts of the elements of an HTML or SVG page that carry an attribute.
struct MarkedValues {
  private let page: [UInt8]

  init(_ page: [UInt8]) {
    self.page = page
  }

  /// Each value of the attribute with the text that follows its tag, up to the next tag.
  func values(of attribute: String) -> [(name: String, text: String)] {
    let opening = Array("\(attribute)=\"".utf8)
    var result: [(name: String, text: String)] = []
    var position = page.startIndex
    while let start = next(opening, from: position) {
      let nameStart = start + opening.count
      guard let nameEnd = page[nameStart...].firstIndex(of: UInt8(ascii: "\"")),
        let tagEnd = page[nameEnd...].firstIndex(of: UInt8(ascii: ">"))
      else { break }
      let textStart = tagEnd + 1
      let textEnd = page[textStart...].firstIndex(of: UInt8(ascii: "<")) ?? page.endIndex
      result.append(
        (Self.unescaped(page[nameStart..<nameEnd]), Self.unescaped(page[textStart..<textEnd]))
      )
      position = textEnd
    }
    return result
  }

  private func next(_ bytes: [UInt8], from start: Int) -> Int? {
    guard let first = bytes.first else { return nil }
    var position = start
    while let found = page[position...].firstIndex(of: first) {
      if page[found...].starts(with: bytes) { return found }
      position = found + 1
    }
    return nil
  }

  /// The text without the entities that our own pages write.
  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String(decoding: bytes, as: UTF8.self)
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"),
      ("&apos;", "'"), ("&nbsp;", "\u{A0}"), ("&amp;", "&"),
    ] {
      text.replace(entity, with: character)
    }
    return text
  }
}
