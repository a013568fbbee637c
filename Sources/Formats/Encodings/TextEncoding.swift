/// How the characters of a file are written as bytes.
package struct TextEncoding: RawRepresentable, Sendable, Hashable, Codable {
  /// The name that messages show.
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let utf8 = TextEncoding(rawValue: "UTF-8")
  package static let utf16LittleEndian = TextEncoding(rawValue: "UTF-16LE")
  package static let utf16BigEndian = TextEncoding(rawValue: "UTF-16BE")
  package static let utf32LittleEndian = TextEncoding(rawValue: "UTF-32LE")
  package static let utf32BigEndian = TextEncoding(rawValue: "UTF-32BE")
  package static let windows1252 = TextEncoding(rawValue: "Windows-1252")
  static let macRoman = TextEncoding(rawValue: "MacRoman")
  static let gb18030 = TextEncoding(rawValue: "GB18030")
  static let shiftJIS = TextEncoding(rawValue: "Shift-JIS")
  static let eucJP = TextEncoding(rawValue: "EUC-JP")
  static let big5 = TextEncoding(rawValue: "Big5")
  static let eucKR = TextEncoding(rawValue: "EUC-KR")

  /// The encoding that people or files mean by a label, such as `latin1` or `x-mac-roman`; nil where
  /// nobody knows it.
  ///
  /// As in the encoding standard of WHATWG: who writes ISO-8859-1 or ASCII means Windows-1252.
  package init?(label: String) {
    var key = String(
      label.lowercased().unicodeScalars.filter {
        ASCII.isAlphanumeric(UInt8(clamping: $0.value)) && $0.isASCII
      }
    )
    for ending in ["unix", "dos", "mac"] where key.hasSuffix(ending) && key.count > ending.count {
      key.removeLast(ending.count)
    }
    if let known = Self.labels[key] {
      self.init(rawValue: known)
    } else if let digits = Self.suffix(of: key, after: ["windows", "cp", "win", "ibm", "ms"]) {
      let isWindows = digits.count == 4 && digits.hasPrefix("125") || digits == "874"
      self.init(rawValue: (isWindows ? "Windows-" : "CP") + digits)
    } else if let digits = Self.suffix(of: key, after: ["iso8859", "8859", "latin8859"]) {
      self.init(rawValue: "ISO-8859-\(digits)")
    } else {
      self.init(rawValue: label)
    }
    guard label.utf8.allSatisfy(Self.isLabel), !label.isEmpty else { return nil }
    guard isUnicode || CharacterConversion(from: iconvName) != nil else { return nil }
  }

  /// Whether we decode it ourselves.
  var isUnicode: Bool { rawValue.hasPrefix("UTF-") && rawValue != "UTF-7" }

  /// The name under which the C library knows the encoding.
  var iconvName: String {
    switch rawValue {
    case "Windows-1252": "CP1252"
    case "MacRoman": "MACINTOSH"
    case "Shift-JIS": "CP932"
    case "EUC-JP": "EUC-JP-MS"
    case "EUC-KR": "CP949"
    case "Big5": "CP950"
    default:
      rawValue.hasPrefix("Windows-") ? "CP" + rawValue.dropFirst("Windows-".count) : rawValue
    }
  }

  private static let labels: [String: String] = {
    let groups = [
      "UTF-8": ["utf8", "unicode11utf8", "utf8emacs", "preferutf8", "utf8n", "utf8sig"],
      "UTF-16LE": ["utf16", "utf16le", "unicode", "ucs2", "unicodelittle"],
      "UTF-16BE": ["utf16be", "unicodebig", "unicodefffe"],
      "UTF-32LE": ["utf32", "utf32le", "ucs4"],
      "UTF-32BE": ["utf32be"],
      "Windows-1252": [
        "ascii", "usascii", "latin1", "iso88591", "88591", "ansi", "ansix341968", "l1", "cp819",
        "ibm819", "xcp1252", "westernlatin1", "western",
      ],
      "ISO-8859-2": ["latin2", "l2"],
      "ISO-8859-15": ["latin9", "latin0", "l9"],
      "Windows-1254": ["latin5", "l5", "iso88599", "88599"],
      "MacRoman": ["macroman", "macintosh", "xmacroman", "mac", "applemacroman", "macosroman"],
      "GB18030": ["gb18030", "gbk", "gb2312", "cp936", "936", "xgbk", "euccn", "chinese"],
      "Shift-JIS": ["shiftjis", "sjis", "xsjis", "cp932", "ms932", "windows31j", "mskanji"],
      "EUC-JP": ["eucjp", "xeucjp", "ujis", "eucjpms"],
      "EUC-KR": [
        "euckr", "cp949", "ms949", "windows949", "ksc56011987", "ksc5601", "uhc", "korean",
      ],
      "Big5": ["big5", "cp950", "ms950", "windows950", "xxbig5", "cnbig5", "big5eten"],
      "KOI8-R": ["koi8r", "koi8", "koi"],
    ]
    var labels: [String: String] = [:]
    for (name, keys) in groups { for key in keys { labels[key] = name } }
    return labels
  }()

  /// Letters, digits and what joins them: the C library takes orders behind `//`.
  private static func isLabel(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || "-_.:+ ".utf8.contains(byte)
  }

  private static func suffix(of key: String, after prefixes: [String]) -> String? {
    for prefix in prefixes where key.hasPrefix(prefix) {
      let rest = key.dropFirst(prefix.count)
      if !rest.isEmpty, rest.utf8.allSatisfy(ASCII.isDigit) { return String(rest) }
    }
    return nil
  }
}
