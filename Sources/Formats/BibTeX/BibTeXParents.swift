import ReviewModel

/// The entries of a file that others inherit from, found by their keys.
///
/// Most files need none of this: the keys are gathered when the first entry asks for its parent.
struct BibTeXParents {
  /// What a parent hands on: its fields, with those that it inherits itself.
  struct Parent {
    let type: String
    let fields: [(field: BibTeXField, value: [UInt8], hasTeX: Bool)]
  }

  /// In bytes; a longer value is not inherited.
  private static let longestValue = 10_000
  private static let deepest = 10
  private static let mostKept = 256
  private static let window = 8 << 20

  private let text: ByteText
  /// The file that the text lies in, whose memory is given back on the way.
  private let file: FileBytes?
  /// Offsets of entries by the hashes of their keys; of several with one key, the first.
  private var offsets: [UInt64: Int]?
  private var kept: [Int: Parent] = [:]
  /// How many bytes may still be inherited, so that no file can grow without bounds.
  private var budget: Int

  init(_ text: ByteText, in file: FileBytes? = nil) {
    self.text = text
    self.file = file
    budget = 16_000_000 + 8 * min(text.count, 1 << 40)
  }

  /// Lets an entry inherit what it lacks.
  mutating func complete(_ entry: inout BibTeXEntry, _ scanner: inout BibTeXScanner) {
    complete(&entry, &scanner, above: [entry.start])
  }

  private mutating func complete(
    _ entry: inout BibTeXEntry,
    _ scanner: inout BibTeXScanner,
    above: [Int]
  ) {
    let type = text.slice(entry.type).string.lowercased()
    for key in keys(of: entry, .xdata) {
      inherit(from: key, &entry, type, isData: true, &scanner, above)
    }
    for key in keys(of: entry, .crossref).prefix(1) {
      inherit(from: key, &entry, type, isData: false, &scanner, above)
    }
    // A set is described by its first member.
    if type == "set", !entry.has(.crossref) {
      for key in keys(of: entry, .entrySet).prefix(1) {
        inherit(from: key, &entry, type, isData: false, &scanner, above)
      }
    }
  }

  private mutating func inherit(
    from key: [UInt8],
    _ entry: inout BibTeXEntry,
    _ type: String,
    isData: Bool,
    _ scanner: inout BibTeXScanner,
    _ above: [Int]
  ) {
    let name = String(decoding: key.prefix(60), as: UTF8.self)
    guard let offset = offset(of: key) else {
      let message = "the entry '\(name)', from which this one inherits, is not in the file"
      return scanner.notice(.note("missing-parent", message, at: entry.start))
    }
    guard !above.contains(offset), above.count < Self.deepest else {
      let message = "entries inherit from each other in a circle, through '\(name)'"
      let help = "remove one of the cross-references"
      return scanner.notice(
        BibTeXFlaw(
          severity: .warning,
          rule: "inheritance-cycle",
          message: message,
          offset: entry.start,
          help: help
        )
      )
    }
    let parent = parent(at: offset, &scanner, above)
    let inheritance = BibTeXInheritance(parent: parent.type, child: type, isData: isData)
    let hasDate = [BibTeXField.date, .year, .month, .day].contains(where: entry.has)
    for inherited in inheritance.ordered(parent.fields) {
      guard let field = inheritance.field(for: inherited.field), !entry.has(field),
        !(hasDate && BibTeXInheritance.isDate(field)), inherited.value.count < budget
      else { continue }
      budget -= inherited.value.count
      ByteText.lending(inherited.value) { entry.inherit($0, hasTeX: inherited.hasTeX, as: field) }
    }
  }

  private mutating func parent(
    at offset: Int,
    _ scanner: inout BibTeXScanner,
    _ above: [Int]
  ) -> Parent {
    if let known = kept[offset] { return known }
    var entry = BibTeXEntry(text)
    var reading = BibTeXScanner(text, from: offset)
    swap(&reading.macros, &scanner.macros)
    _ = reading.next(&entry)
    swap(&reading.macros, &scanner.macros)
    complete(&entry, &scanner, above: above + [offset])
    var seen = Set<BibTeXField>()
    let fields = entry.parts.compactMap { part -> (BibTeXField, [UInt8], Bool)? in
      guard part.field != .other, !part.value.range.isEmpty,
        part.value.range.count <= Self.longestValue, seen.insert(part.field).inserted
      else { return nil }
      let range = part.value.range
      let value = part.value.isBuilt ? Array(entry.built[range]) : Array(text.slice(range))
      return (part.field, value, part.value.hasTeX)
    }
    let type = text.slice(entry.type).string.lowercased()
    let parent = Parent(type: type, fields: fields.map { (field: $0, value: $1, hasTeX: $2) })
    if kept.count >= Self.mostKept { kept.removeAll(keepingCapacity: true) }
    kept[offset] = parent
    return parent
  }

  /// The keys that a field names, with commas between them.
  private func keys(of entry: BibTeXEntry, _ field: BibTeXField) -> [[UInt8]] {
    guard let part = entry.part(field) else { return [] }
    let value =
      part.value.isBuilt
      ? Array(entry.built[part.value.range]) : Array(text.slice(part.value.range).prefix(2_000))
    return ByteText.lending(value) { bytes in
      BibTeXNames.pieces(bytes, at: UInt8(ascii: ",")).prefix(20).filter { !$0.isEmpty }
        .map { Array($0) }
    }
  }

  private mutating func offset(of key: [UInt8]) -> Int? {
    let known = offsets ?? gathered()
    offsets = known
    return known[ByteText.lending(key) { Self.hash($0) }]
  }

  /// One pass over the heads of all entries.
  private func gathered() -> [UInt64: Int] {
    var offsets: [UInt64: Int] = [:]
    var index = 0
    var released = 0
    while let start = text.firstOffset(of: UInt8(ascii: "@"), from: index) {
      index = start + 1
      if index - released > Self.window {
        file?.release(upTo: index)
        released = index
      }
      guard let head = BibTeXHead(text, at: start), head.kind == .entry, head.isSure(text) else {
        continue
      }
      let end = text.firstOffset(of: UInt8(ascii: ","), from: head.body) ?? text.count
      let hash = Self.hash(text.slice(head.body..<end).trimmed)
      if offsets[hash] == nil { offsets[hash] = start }
    }
    return offsets
  }

  /// Of a key, in which case does not matter.
  static func hash(_ key: ByteText) -> UInt64 { BibTeXFieldNames.hash(key) }
}
