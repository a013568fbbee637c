import ReviewModel
import ReviewText

/// Citation keys that are unique in one document, and the same for a record in any.
struct BibTeXKeys {
  /// How often each key was given, by its hash: BibTeX takes keys for equal that differ in case.
  private var given: [UInt64: Int] = [:]

  /// The export's own identifier where it can be a key; else author, year and a part of the ID.
  mutating func key(for record: Record) -> String {
    let wanted = record.sourceID.flatMap { Self.isKey($0) ? $0 : nil } ?? Self.made(record)
    var key = wanted
    let first = Self.hash(wanted)
    while given[Self.hash(key)] != nil {
      let number = given[first, default: 1] + 1
      given[first] = number
      key = "\(wanted)-\(number)"
    }
    given[Self.hash(key)] = 1
    return key
  }

  private static func hash(_ key: String) -> UInt64 {
    ByteText.lending(key) { BibTeXParents.hash($0) }
  }

  private static func isKey(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 200
      && text.utf8.allSatisfy { byte in
        ASCII.isAlphanumeric(byte) || byte >= 0x80 || "-_.:/+*!?<>;&@[]".utf8.contains(byte)
      } && CleanText.line(text) == text
  }

  private static func made(_ record: Record) -> String {
    let name = Folding.folded(record.authors.first?.name ?? record.title ?? "")
      .utf8.filter { ASCII.isAlphanumeric($0) }.prefix(20)
    let year = record.issued.map { String($0.year) } ?? ""
    return String(decoding: name, as: UTF8.self) + year + "-" + record.id.text.suffix(6)
  }
}
