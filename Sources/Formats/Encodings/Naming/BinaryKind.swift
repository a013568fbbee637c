/// A kind of file that is not text, told by its first bytes.
struct BinaryKind: Sendable {
  /// A clause that can follow "it is ".
  let name: String
  let help: String?

  private let offset: Int
  private let bytes: [UInt8]

  private init(_ bytes: [UInt8], at offset: Int = 0, _ name: String, help: String? = nil) {
    self.bytes = bytes
    self.offset = offset
    self.name = name
    self.help = help
  }

  private init(_ text: String, at offset: Int = 0, _ name: String, help: String? = nil) {
    self.init(Array(text.utf8), at: offset, name, help: help)
  }

  /// What the file is, where it is not text.
  static func recognise(_ text: ByteText, name: String = "") -> UnreadableText? {
    if let known = signature(of: text, name: name) { return known }
    guard isMostlyControls(text) else { return nil }
    return UnreadableText(reason: "binary, not text", help: exportHelp)
  }

  /// The file's kind where its first bytes can be nothing else.
  static func signature(of text: ByteText, name: String = "") -> UnreadableText? {
    guard let kind = signatures.first(where: { $0.fits(text) }) else { return nil }
    let isContainer = kind.name == database || kind.name == office
    if isContainer, let named = LibraryKind.named(name) {
      return UnreadableText(reason: named.name, help: named.help)
    }
    return UnreadableText(reason: kind.name, help: kind.help)
  }

  private func fits(_ text: ByteText) -> Bool {
    text.count >= offset + bytes.count
      && text.slice(offset..<offset + bytes.count).elementsEqual(bytes)
  }

  static let exportHelp = "export the records as RIS, nbib, BibTeX, CSV or XML"
  private static let unpackHelp = "unpack it, and name the file inside"
  private static let database = "an SQLite database"
  private static let office = "an old Microsoft Office file"
  private static let pictureHelp = "a picture holds no records: \(exportHelp)"

  private static let signatures: [BinaryKind] = [
    BinaryKind(
      "%PDF-",
      "a PDF document",
      help: "save its text in a folder full-texts/, and export its record from the database"
    ),
    BinaryKind([0x1F, 0x8B], "damaged gzip", help: "fetch it again"),
    BinaryKind([0x1F, 0x9D], "compressed with compress (.Z)", help: unpackHelp),
    BinaryKind("BZh", "compressed with bzip2", help: "unpack it with bunzip2"),
    BinaryKind([0xFD, 0x37, 0x7A, 0x58, 0x5A], "compressed with xz", help: "unpack it with unxz"),
    BinaryKind([0x28, 0xB5, 0x2F, 0xFD], "compressed with zstd", help: "unpack it with unzstd"),
    BinaryKind([0x04, 0x22, 0x4D, 0x18], "compressed with lz4", help: unpackHelp),
    BinaryKind([0x37, 0x7A, 0xBC, 0xAF, 0x27], "a 7-Zip archive", help: unpackHelp),
    BinaryKind("Rar!", "a RAR archive", help: unpackHelp),
    BinaryKind("ustar", at: 257, "a tar archive", help: unpackHelp),
    BinaryKind(Array("PK".utf8) + [3, 4], "a ZIP archive", help: unpackHelp),
    BinaryKind(Array("PK".utf8) + [5, 6], "an empty ZIP archive", help: exportHelp),
    BinaryKind("SQLite format 3", database, help: exportHelp),
    BinaryKind([0xD0, 0xCF, 0x11, 0xE0], office, help: "save it as CSV (UTF-8) or as text"),
    BinaryKind("Standard Jet DB", at: 4, "a Microsoft Access database", help: exportHelp),
    BinaryKind("Standard ACE DB", at: 4, "a Microsoft Access database", help: exportHelp),
    BinaryKind(
      "bplist00",
      "a web archive or property list of Apple",
      help: "save the page as HTML"
    ),
    BinaryKind([0x89, 0x50, 0x4E, 0x47], "a PNG image", help: pictureHelp),
    BinaryKind([0xFF, 0xD8, 0xFF], "a JPEG image", help: pictureHelp),
    BinaryKind("GIF8", "a GIF image", help: pictureHelp),
    BinaryKind([0x49, 0x49, 0x2A, 0], "a TIFF image", help: pictureHelp),
    BinaryKind([0x4D, 0x4D, 0, 0x2A], "a TIFF image", help: pictureHelp),
    BinaryKind("WEBP", at: 8, "a WebP image", help: pictureHelp),
    BinaryKind("ftyp", at: 4, "a film, a sound or a HEIC image", help: pictureHelp),
    BinaryKind("%!PS", "a PostScript document", help: exportHelp),
    BinaryKind("AT&TFORM", "a DjVu document", help: exportHelp),
    BinaryKind([0x7F, 0x45, 0x4C, 0x46], "a program"),
    BinaryKind([0x4D, 0x5A, 0x90, 0], "a program"),
    BinaryKind("PAR1", "a Parquet table", help: "write it as CSV"),
    BinaryKind("ARROW1", "an Arrow table", help: "write it as CSV"),
    BinaryKind("$FL2", "a data set of SPSS", help: "write it as CSV"),
    BinaryKind("<stata_dta>", "a data set of Stata", help: "write it as CSV"),
    BinaryKind([0x58, 0x0A, 0, 0, 0], "an R data file", help: "write it as CSV or RIS"),
    BinaryKind("RDX", "an R data file", help: "write it as CSV or RIS"),
  ]

  private static let sampleLength = 65_536

  /// Several control characters, and more than one in fifty; those that separate MARC fields do not
  /// count.
  private static func isMostlyControls(_ text: ByteText) -> Bool {
    // The NULs of an export in UTF-16 that was put behind another are no controls.
    let wide = WidePattern.first(in: text, within: sampleLength)
    let sample = text.slice(upTo: min(wide ?? text.count, sampleLength))
    let controls = sample.count { byte in
      switch byte {
      case 0x09...0x0D, 0x1A...0x1F: false
      case 0..<0x20, 0x7F: true
      default: false
      }
    }
    return controls > 3 && controls * 50 > sample.count
  }
}
