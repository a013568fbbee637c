/// One entry as it stands in the file, before its values are understood.
///
/// It borrows from the text that it was scanned in, and is used again for the next one.
struct BibTeXEntry {
  struct Part {
    var name: Range<Int>
    var field: BibTeXField
    var value: BibTeXValue
  }

  private(set) var text: ByteText
  var type: Range<Int> = 0..<0
  var key: Range<Int> = 0..<0
  var start = 0
  /// Behind the last byte that belongs to the entry.
  var end = 0
  /// In file order.
  private(set) var parts: [Part] = []
  /// What has no name: text between the fields.
  private(set) var strays: [Range<Int>] = []
  /// Values that were put together.
  var built: [UInt8] = []
  /// Names of fields that stood before, in the same words but with another value.
  private(set) var repeatedNames: [Range<Int>] = []
  /// Whether a field of ours says what BibTeX has no field for.
  private(set) var holdsMarks = false
  /// The first part, own or inherited, that gives a field; -1 where none does.
  private var slots = [Int32](repeating: -1, count: BibTeXField.allCases.count)
  /// How many parts are the entry's own; the others are inherited.
  private(set) var ownCount = 0

  init(_ text: ByteText) {
    self.text = text
  }

  mutating func begin(at offset: Int) {
    start = offset
    end = offset
    key = offset..<offset
    parts.removeAll(keepingCapacity: true)
    strays.removeAll(keepingCapacity: true)
    built.removeAll(keepingCapacity: true)
    repeatedNames.removeAll(keepingCapacity: true)
    holdsMarks = false
    for index in slots.indices { slots[index] = -1 }
    ownCount = 0
  }

  mutating func append(name: Range<Int>, _ value: BibTeXValue) {
    let bytes = text.slice(name)
    let field = BibTeXField(name: bytes)
    if field == .other {
      holdsMarks = holdsMarks || bytes.hasPrefix("synth-")
    } else if let first = part(field), isRepeated(first, name, value) {
      repeatedNames.append(name)
    }
    add(Part(name: name, field: field, value: value))
    ownCount = parts.count
  }

  mutating func append(stray: Range<Int>) { strays.append(stray) }

  /// Takes a value from a parent, under the field that it is to this entry.
  mutating func inherit(_ bytes: ByteText, hasTeX: Bool, as field: BibTeXField) {
    let start = built.count
    built.append(contentsOf: bytes)
    let value = BibTeXValue(range: start..<built.count, isBuilt: true, hasTeX: hasTeX)
    add(Part(name: 0..<0, field: field, value: value))
  }

  func has(_ field: BibTeXField) -> Bool { slots[Int(field.rawValue)] >= 0 }

  func part(_ field: BibTeXField) -> Part? {
    let index = slots[Int(field.rawValue)]
    return index < 0 ? nil : parts[Int(index)]
  }

  /// The entry's own parts, without what it inherits.
  var ownParts: ArraySlice<Part> { parts[..<ownCount] }

  /// Whether the entry is a set, or names another that it inherits from.
  var isLinked: Bool { has(.crossref) || has(.xdata) || has(.entrySet) }

  private func isRepeated(_ first: Part, _ name: Range<Int>, _ value: BibTeXValue) -> Bool {
    guard first.name.count == name.count, !first.value.isBuilt, !value.isBuilt,
      first.value.range.count != value.range.count
        || !(text.slice(first.value.range) == text.slice(value.range))
    else { return false }
    return BibTeXFieldNames.hash(text.slice(first.name))
      == BibTeXFieldNames.hash(text.slice(name))
  }

  private mutating func add(_ part: Part) {
    let slot = Int(part.field.rawValue)
    if slots[slot] < 0, part.field != .other, !part.value.range.isEmpty {
      slots[slot] = Int32(clamping: parts.count)
    }
    parts.append(part)
  }
}
