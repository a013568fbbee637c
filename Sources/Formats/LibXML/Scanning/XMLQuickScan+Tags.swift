extension XMLQuickScan {
  enum Tag {
    case open
    /// `<a/>`: it began and ended at once.
    case empty
    case unusual
  }

  /// Reads the start tag at the cursor.
  @inline(__always)
  mutating func readStartTag() -> Tag {
    var place = cursor + 1
    guard open.count < limits.depth else { return .unusual }
    // In an export each element comes mostly after the same other one.
    var number = successors[Int(previousName)]
    let guessed = tree.names.length(of: number, at: place, end - place, tagClasses)
    if guessed > 0 {
      place += guessed
    } else {
      guard let name = readName(&place) else { return .unusual }
      number = tree.names.number(name.local, place - name.local)
      successors[Int(previousName)] = number
    }
    previousName = number
    if tree.names.isRecord(number) {
      if outerDepth < 0 {
        outerDepth = open.count
        depthOfRecords = outerDepth
        recordStart = cursor
      } else if number == open.base[outerDepth].number {
        // A record within a record of the same name: an end tag is missing.
        return .unusual
      }
    }
    let isKept = outerDepth >= 0
    guard tree.elementCount < limits.recordElements else { return .unusual }
    let tag = OpenTag(name: cursor + 1, count: Int32(place - cursor - 1), number: number)
    tree.start(number)
    guard place < end else { return .unusual }
    if place.pointee != UInt8(ascii: ">"), !readAttributes(&place) { return .unusual }
    let isEmpty = place.pointee == UInt8(ascii: "/")
    if isEmpty {
      place += 1
      guard place < end, place.pointee == UInt8(ascii: ">") else { return .unusual }
    }
    cursor = place + 1
    if !isKept { tree.reset() } else if isEmpty { tree.end() }
    if isEmpty { return .empty }
    open.append(tag)
    return .open
  }

  /// Reads the end tag at the cursor, which must be that of the innermost element.
  @inline(__always)
  mutating func readEndTag() -> Bool {
    guard open.count > 0 else { return false }
    let tag = open.base[open.count - 1]
    var place = cursor + 2
    guard end - place > Int(tag.count), XMLNames.isEqual(tag.name, place, Int(tag.count)) else {
      return false
    }
    place += Int(tag.count)
    while place.pointee != UInt8(ascii: ">") {
      guard tagClasses[Int(place.pointee)] & XMLByteClass.space != 0, end - place > 1 else {
        return false
      }
      place += 1
    }
    open.removeLast()
    if outerDepth >= 0 { tree.end() }
    cursor = place + 1
    return true
  }

  /// Reads a name; `local` begins after the prefix.
  @inline(__always)
  private func readName(
    _ place: inout UnsafePointer<UInt8>
  ) -> (start: UnsafePointer<UInt8>, local: UnsafePointer<UInt8>)? {
    let start = place
    guard place < end, tagClasses[Int(place.pointee)] & XMLByteClass.nameStart != 0 else {
      return nil
    }
    place += 1
    while place < end, tagClasses[Int(place.pointee)] & XMLByteClass.name != 0 { place += 1 }
    guard place < end, place.pointee == UInt8(ascii: ":") else { return (start, start) }
    place += 1
    let local = place
    guard place < end, tagClasses[Int(place.pointee)] & XMLByteClass.nameStart != 0 else {
      return nil
    }
    place += 1
    while place < end, tagClasses[Int(place.pointee)] & XMLByteClass.name != 0 { place += 1 }
    return (start, local)
  }

  /// Reads attributes up to the end of the tag; false where they are not plain XML.
  @inline(__always)
  private mutating func readAttributes(_ place: inout UnsafePointer<UInt8>) -> Bool {
    var count = 0
    while true {
      let before = place
      skipSpace(&place)
      guard place < end else { return false }
      if place.pointee == UInt8(ascii: ">") || place.pointee == UInt8(ascii: "/") { return true }
      guard place > before, count < Self.mostAttributes else { return false }
      count += 1
      guard readAttribute(&place) else { return false }
    }
  }

  /// More than any schema has; libxml2 compares each with each.
  private static let mostAttributes = 64

  @inline(__always)
  private mutating func readAttribute(_ place: inout UnsafePointer<UInt8>) -> Bool {
    guard let name = readName(&place) else { return false }
    let nameEnd = place
    skipSpace(&place)
    guard place < end, place.pointee == UInt8(ascii: "=") else { return false }
    place += 1
    skipSpace(&place)
    guard place < end else { return false }
    let quote = place.pointee
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return false }
    place += 1
    let start = place
    var classes: UInt8 = 0
    while place < end, place.pointee != quote {
      classes |= textClasses[Int(place.pointee)]
      place += 1
    }
    let valueEnd = place
    place += 1
    guard valueEnd < end, classes & XMLByteClass.tag == 0, valueEnd - start <= limits.fieldBytes
    else { return false }
    let prefix = name.local - name.start
    if prefix == 6, XMLNames.isEqual(name.start, Self.declaration, 5) { return true }
    let count = nameEnd - name.local
    if prefix == 0, count == 5, XMLNames.isEqual(name.start, Self.declaration, 5) { return true }
    let number = tree.names.number(name.local, count)
    guard !tree.hasAttribute(number) else { return false }
    let from = tree.valueCount
    guard from + (valueEnd - start) <= limits.recordBytes else { return false }
    if classes & (XMLByteClass.special | XMLByteClass.control) == 0 {
      tree.value(start, valueEnd - start)
    } else {
      guard appendValue(start, valueEnd) else { return false }
    }
    tree.attribute(number, from: from)
    return true
  }

  private static var declaration: UnsafePointer<UInt8> { ("xmlns" as StaticString).utf8Start }

  /// Appends the value of an attribute, in which white space is blank.
  @inline(never)
  private mutating func appendValue(
    _ start: UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>
  ) -> Bool {
    var place = start
    while place < end {
      switch place.pointee {
      case UInt8(ascii: "&"):
        guard case .character(let scalar, _, let next) = XMLReference.read(place, end) else {
          return false
        }
        guard let units = UTF8.encode(scalar) else { return false }
        for unit in units { value(unit) }
        place = next
        continue
      case 0x0D:
        if !(end - place > 1 && place[1] == 0x0A) { value(0x20) }
      case 0x09, 0x0A: value(0x20)
      case 0..<0x20: return false
      case 0xEF:
        if end - place > 2, place[1] == 0xBF, place[2] >= 0xBE { return false }
        value(0xEF)
      case let byte: value(byte)
      }
      place += 1
    }
    return true
  }

  @inline(__always)
  private mutating func value(_ byte: UInt8) {
    withUnsafePointer(to: byte) { tree.value($0, 1) }
  }

  @inline(__always)
  private func skipSpace(_ place: inout UnsafePointer<UInt8>) {
    while place < end, tagClasses[Int(place.pointee)] & XMLByteClass.space != 0 { place += 1 }
  }
}
