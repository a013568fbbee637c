import ReviewModel

/// Puts the text of a file together from what was decoded, with the way back to the file.
struct TextAssembly {
  /// What was noticed on the way.
  var notices: DecodingNotices
  /// Whether the next text begins a line.
  private(set) var endsLine = true
  private let spool = ByteSpool()
  private let offsets = ByteSpool(memory: 4 << 20)
  private var shift = 0
  private var repair = MojibakeRepair()
  private var decoders: [TextEncoding: ByteDecoder] = [:]

  init(name: String) {
    notices = DecodingNotices(name: name)
  }

  /// Appends clean text as it stands in the file.
  mutating func copy(_ text: ByteText, from original: Int) {
    guard text.count > 0 else { return }
    mark(original)
    spool.append(text)
    endsLine = Self.isLineEnd(text[text.count - 1])
  }

  /// Appends a line or a part of one; repairs it and drops what is no text.
  mutating func append(_ decoded: [UInt8], from original: Int, line: Int) {
    mark(original)
    spool.append(repair.repaired(decoded, line: line, &notices))
    if let last = decoded.last { endsLine = Self.isLineEnd(last) }
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// What decodes an encoding; each is made once.
  mutating func decoder(of encoding: TextEncoding) -> ByteDecoder {
    if let decoder = decoders[encoding] { return decoder }
    let decoder = ByteDecoder(encoding)
    decoders[encoding] = decoder
    return decoder
  }

  /// The whole text of a file of so many bytes.
  mutating func text(
    ofLength length: Int,
    encoding: TextEncoding
  ) throws(UnreadableText) -> DecodedText {
    if offsets.count > 0 { mark(length, always: true) }
    let bytes = try spool.finish()
    let table = offsets.count > 0 ? try OffsetTable(offsets) : OffsetTable()
    var losses = TextLosses()
    losses.search(bytes)
    return DecodedText(
      bytes: bytes,
      encoding: encoding,
      diagnostics: notices.diagnostics(losses, in: bytes),
      offsets: table
    )
  }

  /// Notes where the text has come to in the file; only what has moved is kept.
  private mutating func mark(_ original: Int, always: Bool = false) {
    let moved = original - spool.count
    guard moved != shift || always else { return }
    if offsets.count == 0 {
      offsets.append(0)
      offsets.append(0)
    }
    shift = moved
    offsets.append(spool.count)
    offsets.append(original)
  }
}
