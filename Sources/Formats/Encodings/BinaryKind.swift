/// A kind of binary file, told by its first bytes.
enum BinaryKind {
  private static let signatures: [(bytes: [UInt8], name: String)] = [
    ([0x25, 0x50, 0x44, 0x46, 0x2D], "a PDF document"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive, such as an .xlsx, .docx or .epub file"),
    ([0x1F, 0x8B], "compressed with gzip: unpack it first"),
    ([0x42, 0x5A, 0x68], "compressed with bzip2: unpack it first"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "compressed with xz: unpack it first"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27], "a 7-Zip archive"),
    ([0x52, 0x61, 0x72, 0x21], "a RAR archive"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Microsoft Office file"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    ([0x47, 0x49, 0x46, 0x38], "a GIF image"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    (Array("SQLite format 3".utf8), "an SQLite database"),
  ]

  private static let sampleLength = 65_536

  /// What the file is, where it is not text.
  static func recognise(_ bytes: FileBytes) -> String? {
    if let known = signatures.first(where: { bytes.starts(with: $0.bytes) }) { return known.name }
    return isMostlyControls(bytes) ? "binary, not text" : nil
  }

  /// Several control characters, and more than one in fifty; those that separate MARC fields do not count.
  private static func isMostlyControls(_ bytes: FileBytes) -> Bool {
    let sample = bytes.prefix(sampleLength)
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
