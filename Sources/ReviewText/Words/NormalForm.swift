// The standard library's normal forms are not a stable interface, and FoundationEssentials has
// none: this file is the only one that knows.
@_spi(_Unicode) private import Swift

/// Unicode normal forms of a string.
enum NormalForm {
  /// NFC: accents composed with their letters where such a character exists.
  static func composed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text._nfc)
    return String(scalars)
  }

  /// NFD: accents apart from their letters.
  static func decomposed(_ text: String) -> String.UnicodeScalarView {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text._nfd)
    return scalars
  }
}
