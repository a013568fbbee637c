import TestRandom

/// What happens to files on their way: bytes altered, pieces lost, doubled or put into other files,
/// the rest cut off, line ends and encodings changed.
struct FileDamage {
  private var random: SeededRandom
  private let donors: [[UInt8]]

  /// `donors` are the files that foreign pieces come from.
  init(seed: UInt64, donors: [[UInt8]]) {
    random = SeededRandom(seed: seed)
    self.donors = donors
  }

  /// The bytes after one to four damages.
  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<below(4) + 1 where !bytes.isEmpty { damage(&bytes) }
    return bytes
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    let piece = stretch(of: bytes, atMost: 80)
    switch below(12) {
    case 0: bytes[piece.lowerBound] = UInt8(truncatingIfNeeded: random.next())
    case 1: bytes[piece.lowerBound] ^= 1 << UInt8(below(8))
    case 2: bytes[piece.lowerBound] = Self.awkward[below(Self.awkward.count)]
    case 3: bytes.removeSubrange(piece)
    case 4: bytes.insert(contentsOf: bytes[piece], at: piece.lowerBound)
    case 5: bytes.insert(contentsOf: bytes[piece], at: below(bytes.count + 1))
    case 6: repeatLine(&bytes)
    case 7: bytes.removeSubrange(piece.upperBound...)
    case 8: insertForeignPiece(&bytes)
    case 9: appendForeignEnd(&bytes)
    case 10: changeLineEnds(&bytes)
    default: changeEncoding(&bytes)
    }
  }

  private mutating func repeatLine(_ bytes: inout [UInt8]) {
    let place = below(bytes.count)
    let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    let line = bytes[start..<min(end, start + 300)]
    for _ in 0..<below(30) { bytes.insert(contentsOf: line, at: start) }
  }

  private mutating func insertForeignPiece(_ bytes: inout [UInt8]) {
    guard !donors.isEmpty else { return }
    let donor = donors[below(donors.count)]
    bytes.insert(contentsOf: donor[stretch(of: donor, atMost: 400)], at: below(bytes.count + 1))
  }

  private mutating func appendForeignEnd(_ bytes: inout [UInt8]) {
    guard !donors.isEmpty else { return }
    let donor = donors[below(donors.count)]
    bytes.append(contentsOf: donor[stretch(of: donor, atMost: 2_000)])
  }

  private mutating func changeLineEnds(_ bytes: inout [UInt8]) {
    let end = Self.lineEnds[below(Self.lineEnds.count)]
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    bytes = Array(lines.joined(separator: end))
  }

  /// As UTF-16 with or without a mark, or with a mark of UTF-8 before it.
  private mutating func changeEncoding(_ bytes: inout [UInt8]) {
    switch below(4) {
    case 0: bytes = [0xEF, 0xBB, 0xBF] + bytes
    case 1: bytes = [0xFF, 0xFE] + bytes.flatMap { [$0, 0] }
    case 2: bytes = [0xFE, 0xFF] + bytes.flatMap { [0, $0] }
    default: bytes = bytes.flatMap { [$0, 0] }
    }
  }

  private mutating func stretch(of bytes: [UInt8], atMost length: Int) -> Range<Int> {
    let start = below(bytes.count)
    return start..<min(bytes.count, start + below(length) + 1)
  }

  /// A number from 0 that is smaller than `count`, or 0.
  private mutating func below(_ count: Int) -> Int {
    count < 2 ? 0 : Int.random(in: 0..<count, using: &random)
  }

  /// Bytes that begin, end or separate something in one format or another.
  private static let awkward =
    Array("\0\u{1}\t\n\u{C}\r\u{1A}\u{1D}\u{1E}\u{1F} \"#%&'(),-/:;<=>@[\\]_{}".utf8)
    + [0x80, 0xA0, 0xC3, 0xE2, 0xEF, 0xFE, 0xFF]

  private static let lineEnds: [[UInt8]] = [
    [0x0D, 0x0A], [0x0D], [0x0A, 0x0A], [0x0A, 0x0D], [0x20], [0xE2, 0x80, 0xA8], [0x0B],
  ]
}
