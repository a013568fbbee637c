/// How much has to be done to a text before it can be shown.
enum ByteCleanness {
  /// Nothing.
  case clean
  /// White space of ASCII is to be collapsed.
  case blanks
  /// There may be references, tags, other blanks, or letters that are not composed.
  case markup

  private static let blank: UInt8 = 1
  private static let control: UInt8 = 2
  private static let sign: UInt8 = 3
  private static let leadC2: UInt8 = 4
  private static let leadE2: UInt8 = 5

  private static let classes: [UInt8] = {
    var classes = [UInt8](repeating: 0, count: 256)
    for byte in 0..<0x20 { classes[byte] = control }
    classes[0x20] = blank
    classes[0x7F] = sign
    classes[Int(UInt8(ascii: "&"))] = sign
    classes[Int(UInt8(ascii: "<"))] = sign
    classes[0xC2] = leadC2
    classes[0xE2] = leadE2
    // Beyond Latin letters, characters may be combined or need to be.
    for byte in 0xCC...0xFF where byte != 0xE2 { classes[byte] = sign }
    return classes
  }()

  init(_ text: ByteText) {
    let classes = Self.classes
    var isBlank = false
    var wasBlank = true
    var index = 0
    while index < text.count {
      let number = classes[Int(text[index])]
      index += 1
      if number == 0 {
        wasBlank = false
        continue
      }
      switch number {
      case Self.blank:
        isBlank = isBlank || wasBlank
        wasBlank = true
      case Self.control:
        isBlank = true
        wasBlank = true
      case Self.leadC2 where index < text.count && text[index] > 0xA0,
        Self.leadE2 where Self.isPunctuation(text, index):
        wasBlank = false
      default:
        self = .markup
        return
      }
    }
    self = isBlank || wasBlank && text.count > 0 ? .blanks : .clean
  }

  /// U+2010…2027, U+2030…205E and U+2080…20FF: dashes, quotes and signs, but no blanks.
  private static func isPunctuation(_ text: ByteText, _ index: Int) -> Bool {
    guard index + 1 < text.count else { return false }
    let last = text[index + 1]
    switch text[index] {
    case 0x80: return last >= 0x90 && last < 0xA8 || last >= 0xB0
    case 0x81: return last < 0x9F
    case 0x82, 0x83: return true
    default: return false
    }
  }
}
