/// The directory of a ZIP archive, and the files in it; nothing is ever written under their names.
struct ZipArchive {
  let entries: [ZipEntry]
  private let bytes: FileBytes
  private let text: ByteText

  /// Further ones are not listed.
  private static let most = 10_000
  private static let longestComment = 65_557

  /// Whether a file begins like an archive.
  static func isOpening(of bytes: FileBytes) -> Bool { bytes.starts(with: [0x50, 0x4B, 3, 4]) }

  /// nil where there is no directory: the archive is cut off.
  init?(_ bytes: FileBytes) {
    self.bytes = bytes
    text = bytes.text(0..<bytes.count)
    guard let end = Self.directoryEnd(text) else { return nil }
    var count = Self.number(text, end + 10, 2)
    var offset = Self.number(text, end + 16, 4)
    if let far = Self.farEnd(text, before: end) {
      count = Self.number(text, far + 32, 8)
      offset = Self.number(text, far + 48, 8)
    }
    var entries: [ZipEntry] = []
    while entries.count < min(count, Self.most), let (entry, next) = Self.entry(text, offset) {
      entries.append(entry)
      offset = next
    }
    guard !entries.isEmpty else { return nil }
    self.entries = entries
  }

  /// Unpacks a file of the archive.
  func unpack(_ entry: ZipEntry, limits: ReadLimits) throws(UnreadableText) -> FileBytes {
    guard !entry.isEncrypted else {
      throw UnreadableText(
        reason: "a ZIP archive with a password",
        help: "unpack it with the password"
      )
    }
    let start = try self.start(of: entry)
    let end = min(text.count, start + min(entry.packedCount, text.count - start))
    let spool = ByteSpool()
    switch entry.method {
    case 0:
      guard end - start <= limits.inflatedBytes else { throw Self.excess }
      spool.append(text.slice(start..<end))
    case 8:
      let packed = text.slice(start..<end)
      let ending = Inflation(.none).inflate(
        packed,
        from: 0,
        into: spool,
        limit: { limits.inflated(from: $0) }
      )
      if ending == .excessive { throw Self.excess }
      guard case .complete = ending else { throw Self.damage }
    default:
      let reason = "a ZIP archive packed with method \(entry.method)"
      throw UnreadableText(reason: reason, help: "unpack it, and name the file inside")
    }
    return try spool.finish()
  }

  private static let damage = UnreadableText(
    reason: "a damaged ZIP archive",
    help: "fetch it again, or unpack it"
  )

  private static let excess = UnreadableText(
    reason: "a ZIP archive that holds far more than its size lets expect",
    help: "look whether it is what it should be; if so, unpack it"
  )

  private func start(of entry: ZipEntry) throws(UnreadableText) -> Int {
    let offset = entry.offset
    guard offset >= 0, offset <= text.count - 30, Self.isAt(text, offset, [0x50, 0x4B, 3, 4]) else {
      throw Self.damage
    }
    let start = offset + 30 + Self.number(text, offset + 26, 2) + Self.number(text, offset + 28, 2)
    guard start <= text.count else { throw Self.damage }
    return start
  }

  /// The record at the end of the archive that says where its directory is.
  private static func directoryEnd(_ text: ByteText) -> Int? {
    guard text.count >= 22 else { return nil }
    let first = max(0, text.count - longestComment)
    var offset = text.count - 22
    while offset >= first {
      if isAt(text, offset, [0x50, 0x4B, 5, 6]) { return offset }
      offset -= 1
    }
    return nil
  }

  /// The same for archives beyond 4 GB.
  private static func farEnd(_ text: ByteText, before end: Int) -> Int? {
    guard end >= 20, isAt(text, end - 20, [0x50, 0x4B, 6, 7]) else { return nil }
    let offset = number(text, end - 12, 8)
    guard offset <= text.count - 56, isAt(text, offset, [0x50, 0x4B, 6, 6]) else { return nil }
    return offset
  }

  private static func entry(_ text: ByteText, _ offset: Int) -> (ZipEntry, next: Int)? {
    guard offset >= 0, offset <= text.count - 46, isAt(text, offset, [0x50, 0x4B, 1, 2]) else {
      return nil
    }
    let nameStart = offset + 46
    let nameEnd = nameStart + number(text, offset + 28, 2)
    let extraEnd = nameEnd + number(text, offset + 30, 2)
    let next = extraEnd + number(text, offset + 32, 2)
    guard next <= text.count else { return nil }
    var sizes = [
      number(text, offset + 24, 4), number(text, offset + 20, 4), number(text, offset + 42, 4),
    ]
    extend(&sizes, text, nameEnd..<extraEnd)
    let entry = ZipEntry(
      name: String(decoding: text.slice(nameStart..<nameEnd), as: UTF8.self),
      method: number(text, offset + 10, 2),
      isEncrypted: number(text, offset + 8, 2) & 1 == 1,
      packedCount: sizes[1],
      count: sizes[0],
      offset: sizes[2]
    )
    return (entry, next)
  }

  /// Sizes that do not fit into four bytes stand in a further field.
  private static func extend(_ sizes: inout [Int], _ text: ByteText, _ range: Range<Int>) {
    var offset = range.lowerBound
    while offset + 4 <= range.upperBound {
      let length = number(text, offset + 2, 2)
      guard number(text, offset, 2) == 1 else {
        offset += 4 + length
        continue
      }
      var place = offset + 4
      for index in sizes.indices where sizes[index] == 0xFFFF_FFFF {
        guard place + 8 <= min(range.upperBound, offset + 4 + length) else { return }
        sizes[index] = number(text, place, 8)
        place += 8
      }
      return
    }
  }

  private static func isAt(_ text: ByteText, _ offset: Int, _ mark: [UInt8]) -> Bool {
    offset >= 0 && offset + 4 <= text.count && text.slice(offset..<offset + 4).elementsEqual(mark)
  }

  /// A number, the lowest byte first; what is no sensible size becomes the greatest.
  private static func number(_ text: ByteText, _ offset: Int, _ length: Int) -> Int {
    guard offset >= 0, offset + length <= text.count else { return 0 }
    var number: UInt64 = 0
    for index in (0..<length).reversed() { number = number << 8 | UInt64(text[offset + index]) }
    return number > 1 << 60 ? 1 << 60 : Int(number)
  }
}
