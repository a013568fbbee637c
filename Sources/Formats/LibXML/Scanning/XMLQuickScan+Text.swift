extension XMLQuickScan {
  /// Reads text up to the next tag; false where there is none, or the text is not plain XML.
  @inline(__always)
  mutating func readText() -> Bool {
    let start = cursor
    var place = start
    var classes: UInt8 = 0
    scan: while end - place >= 8 {
      let word = PlainBytes.word(place)
      if PlainBytes.isText(word) {
        if word != PlainBytes.blanks { classes |= XMLByteClass.graphic }
        place += 8
        continue
      }
      let next = place + 8
      while place < next {
        let kind = textClasses[Int(place.pointee)]
        if kind & XMLByteClass.tag != 0 { break scan }
        classes |= kind
        place += 1
      }
    }
    while place < end {
      let kind = textClasses[Int(place.pointee)]
      if kind & XMLByteClass.tag != 0 { break }
      classes |= kind
      place += 1
    }
    guard place < end else { return false }
    guard place > start else { return true }
    if outerDepth < 0 { return readOuterText(upTo: place, classes) }
    let count = place - start
    guard count <= limits.fieldBytes, tree.textCount + count <= limits.recordBytes else {
      return false
    }
    if classes & XMLByteClass.special == 0 {
      tree.append(start, count, classes)
    } else {
      guard appendDecoded(start, place, classes) else { return false }
    }
    cursor = place
    return true
  }

  @inline(never)
  private mutating func readOuterText(upTo place: UnsafePointer<UInt8>, _ classes: UInt8) -> Bool {
    if classes & XMLByteClass.graphic != 0 {
      // Text before the root element is no XML.
      guard open.count > 0 else { return false }
      let name = open.base[open.count - 1].number
      guard isDecodable(cursor, place) else { return false }
      if strays.count < 20, !strays.contains(where: { $0.name == name }) {
        strays.append((name, cursor - base))
      }
    } else if classes & XMLByteClass.suspect != 0 {
      return false
    }
    cursor = place
    return true
  }

  /// Appends text with references and carriage returns in it; false where XML forbids something.
  @inline(never)
  mutating func appendDecoded(
    _ start: UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>,
    _ classes: UInt8,
    isLiteral: Bool = false
  ) -> Bool {
    var place = start
    var run = start
    while place < end {
      switch place.pointee {
      case UInt8(ascii: "&") where !isLiteral:
        tree.append(run, place - run, classes)
        guard case .character(let scalar, _, let next) = XMLReference.read(place, end) else {
          return false
        }
        append(scalar)
        place = next
        run = next
        continue
      case 0x0D:
        tree.append(run, place - run, classes)
        let isPair = place + 1 < end && place[1] == 0x0A
        if !isPair { append("\n") }
        run = place + 1
      case UInt8(ascii: "]") where !isLiteral:
        if end - place > 2, place[1] == UInt8(ascii: "]"), place[2] == UInt8(ascii: ">") {
          return false
        }
      case 0xEF:
        if end - place > 2, place[1] == 0xBF, place[2] >= 0xBE { return false }
      case 0x09, 0x0A: break
      case 0..<0x20: return false
      default: break
      }
      place += 1
    }
    tree.append(run, end - run, classes)
    return true
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    // What a reference stands for may be anything, such as the carriage returns of EndNote.
    let isBlank = scalar.value <= 0x20
    let classes = isBlank ? XMLByteClass.control : XMLByteClass.graphic | XMLByteClass.high
    guard let units = UTF8.encode(scalar) else { return }
    for unit in units {
      withUnsafePointer(to: unit) { tree.append($0, 1, classes) }
    }
  }

  private func isDecodable(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool {
    var place = start
    while place < end {
      let kind = textClasses[Int(place.pointee)]
      if kind & XMLByteClass.suspect != 0 { return false }
      guard kind & XMLByteClass.reference != 0 else {
        place += 1
        continue
      }
      guard case .character(_, _, let next) = XMLReference.read(place, end) else { return false }
      place = next
    }
    return true
  }
}
