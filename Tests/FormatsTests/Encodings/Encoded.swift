import ReviewModel
import Testing

@testable import Formats

/// Our own texts in encodings that people's files have.
enum Encoded {
  /// The bytes of a text in an encoding that the C library knows under a name.
  static func bytes(_ text: String, _ name: String) throws -> [UInt8] {
    let conversion = try #require(CharacterConversion(from: "UTF-8", to: name))
    var bytes: [UInt8] = []
    let failed = ByteText.lending(text) { conversion.convert($0, into: &bytes) }
    try #require(failed == 0, "\(name) cannot write ‘\(text)’")
    return bytes
  }

  static func text(_ bytes: [UInt8], as encoding: TextEncoding? = nil) throws -> DecodedText {
    try TextDecoding.decode(FileBytes(bytes), name: "a.ris", as: encoding).get()
  }

  static func utf16(_ text: String, isBigEndian: Bool = false, mark: Bool = false) -> [UInt8] {
    let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
  }
}

extension DecodedText {
  var whole: String { string(0..<bytes.count) }

  var rules: [String] { diagnostics.map(\.rule) }
}
