/// Kinds of bytes, as bits, by which XML is told apart in one look at a table.
enum XMLByteClass {
  /// In text: the beginning of a tag, `<`.
  static let tag: UInt8 = 1
  /// In text: the beginning of a reference, `&`.
  static let reference: UInt8 = 2
  /// In text: what needs a closer look, because XML forbids it or it may be forbidden.
  static let suspect: UInt8 = 4
  /// In text: a carriage return, which XML reads as a line end.
  static let carriageReturn: UInt8 = 8
  /// In text: a tab or line end.
  static let control: UInt8 = 16
  /// In text: a byte of a character beyond ASCII.
  static let high: UInt8 = 32
  /// In text: anything to be seen.
  static let graphic: UInt8 = 64

  /// Text that holds any of these is decoded byte by byte.
  static let special = reference | suspect | carriageReturn

  static func inText(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "<"): tag
    case UInt8(ascii: "&"): reference
    case 0x09, 0x0A: control
    case 0x0D: carriageReturn | control
    case 0x20: 0
    case 0..<0x20: suspect
    // `]]>` and the two last characters of the first plane have no place in text.
    case UInt8(ascii: "]"): graphic | suspect
    case 0xEF: high | graphic | suspect
    case 0x80...: high | graphic
    default: graphic
    }
  }

  /// In names: a byte that may begin one.
  static let nameStart: UInt8 = 1
  /// In names: a byte that may stand in one.
  static let name: UInt8 = 2
  /// In names: the colon after a prefix.
  static let colon: UInt8 = 4
  /// In tags: white space.
  static let space: UInt8 = 8

  static func inTag(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: ":"): colon
    case UInt8(ascii: "_"): nameStart | name
    case UInt8(ascii: "-"), UInt8(ascii: "."): name
    case 0x20, 0x09, 0x0A, 0x0D: space
    default: ASCII.isLetter(byte) ? nameStart | name : ASCII.isDigit(byte) ? name : 0
    }
  }
}
