import ReviewModel

/// A BibTeX entry within the text of a page, as Pure writes it: values in quotes or braces.
struct BibTeXEntry: Sendable {
  /// The line after the entry.
  let end: Int
  private let type: String
  /// The first line, with type and key.
  private let opening: String
  private var values: [(name: String, value: String)] = []

  private static let longest = 400

  /// The entry that begins on a line; nil where none does or it never ends.
  init?(_ lines: [PageLine], from start: Int) {
    guard lines[start].text.hasPrefix("@"), let brace = lines[start].text.firstIndex(of: "{"),
      lines[start].text[..<brace].dropFirst().allSatisfy(\.isLetter)
    else { return nil }
    opening = lines[start].text
    type = lines[start].text[..<brace].dropFirst().lowercased()
    var depth = 0
    var text = ""
    var index = start
    repeat {
      for byte in lines[index].text.utf8 {
        if byte == UInt8(ascii: "{") { depth += 1 }
        if byte == UInt8(ascii: "}") { depth -= 1 }
      }
      text += lines[index].text + "\n"
      index += 1
    } while depth > 0 && index < lines.count && index - start < Self.longest
    guard depth <= 0 else { return nil }
    end = index
    values = Self.values(in: Array(text.utf8))
  }

  func record(_ origin: Origin) -> Record {
    var record = Record(type: Self.types[type] ?? .other, origin: origin)
    record.title = self["title"]
    record.authors = (self["author"] ?? "").split(separator: " and ")
      .compactMap { PersonName.spoken(String($0)) }
    record.abstract = self["abstract"]
    record.container = self["journal"] ?? self["booktitle"]
    record.volume = self["volume"]
    record.issue = self["number"]
    record.pages = self["pages"].flatMap(PageRange.normalised)
    record.doi = self["doi"].flatMap(DOI.normalised)
    record.issn = self["issn"].map { SerialNumbers($0).issn } ?? []
    record.isbn = self["isbn"].map { SerialNumbers($0).isbn } ?? []
    record.publisher = self["publisher"]
    record.language = self["language"].flatMap(LanguageCode.normalised)
    record.keywords = (self["keywords"] ?? "").split(separator: ",").map(\.trimmingBlanks)
    let date = [self["day"], self["month"], self["year"]].compactMap(\.self)
    record.issued = DateText.parsed(date.joined(separator: " "))
    record.fields.append(RawField("bibtex", opening))
    for value in values { record.fields.append(RawField("bibtex:\(value.name)", value.value)) }
    return record
  }

  private subscript(name: String) -> String? {
    values.first { $0.name == name }.flatMap { CleanText.line($0.value) }
  }

  private static let types: [String: RecordType] = [
    "article": .article, "book": .book, "inbook": .chapter, "incollection": .chapter,
    "inproceedings": .conferencePaper, "conference": .conferencePaper, "phdthesis": .thesis,
    "mastersthesis": .thesis, "techreport": .report,
  ]

  /// `name = "value"`, `name = {value}` or `name = word`, with commas between them.
  private static func values(in bytes: [UInt8]) -> [(name: String, value: String)] {
    var values: [(name: String, value: String)] = []
    var index = bytes.firstIndex(of: UInt8(ascii: ",")) ?? bytes.count
    while let equals = bytes[index...].firstIndex(of: UInt8(ascii: "=")) {
      let name = String(decoding: bytes[index..<equals], as: UTF8.self).lowercased()
        .split { !$0.isLetter }.last.map(String.init)
      let start = bytes[(equals + 1)...].firstIndex { !ASCII.isSpace($0) } ?? bytes.count
      let end = valueEnd(in: bytes, from: start)
      let value = bytes[start..<end].filter { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}") }
      let text = String(decoding: value, as: UTF8.self).split(separator: "\"").joined(
        separator: "\""
      )
      if let name { values.append((name, text)) }
      index = min(end + 1, bytes.count)
    }
    return values
  }

  /// The comma after a value that is in no braces and no quotes.
  private static func valueEnd(in bytes: [UInt8], from start: Int) -> Int {
    var depth = 0
    var isQuoted = false
    for index in start..<bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth < 0 { return index }
      case UInt8(ascii: "\"") where depth == 0: isQuoted.toggle()
      case UInt8(ascii: ",") where depth == 0 && !isQuoted: return index
      default: break
      }
    }
    return bytes.count
  }
}
