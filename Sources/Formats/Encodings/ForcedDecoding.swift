/// Decodes a whole file in the encoding that a person names.
struct ForcedDecoding {
  private let text: ByteText
  private let encoding: TextEncoding

  private static let longest = 1 << 14

  init(_ bytes: FileBytes, as encoding: TextEncoding) {
    text = bytes.text(0..<bytes.count)
    self.encoding = encoding
  }

  func decode(into assembly: inout TextAssembly) {
    var lines = LineEdges(text)
    var position = 0
    var line = 1
    while position < text.count {
      var end = lines.end(after: position)
      if end - position > Self.longest {
        let latest = min(position + Self.longest, text.count)
        end = text.safeCut(before: latest, notBefore: position + 1) ?? latest
      }
      let piece = text.slice(position..<end)
      if encoding != .utf8 || piece.contains(where: { $0 == 0 || $0 >= 0x80 }) {
        var decoded: [UInt8] = []
        let failed = decode(piece, &decoded, &assembly)
        if failed > 0 { assembly.notices.undecodable(line: line) }
        assembly.append(decoded, from: position, line: line)
      } else {
        assembly.copy(piece, from: position)
      }
      line += text.lineEnds(in: position..<end)
      position = end
    }
  }

  private func decode(
    _ piece: ByteText,
    _ decoded: inout [UInt8],
    _ assembly: inout TextAssembly
  ) -> Int {
    guard encoding == .utf8 else {
      return assembly.decoder(of: encoding).decode(piece, into: &decoded)
    }
    let valid = String(decoding: piece, as: UTF8.self)
    decoded = Array(valid.utf8)
    return TextDecoding.isValid(piece) ? 0 : 1
  }
}
