/// Decodes a stretch of a file whose characters take one byte or several, and which may change its
/// encoding from line to line, as files do that were put together from several exports.
struct NarrowDecoding {
  private let bytes: FileBytes
  private let text: ByteText
  private let candidates: [EncodingCandidate]
  private let strangers: OneByteGrammar?
  private var path: EncodingPath
  private var pending: [Piece] = []
  private var kinds: [CharacterKind] = []
  private var lines: LineEdges
  /// The line in which the next byte stands.
  private(set) var line: Int
  private(set) var position: Int
  private var released = 0

  /// A stretch that waits until its encoding is settled.
  private struct Piece {
    let range: Range<Int>
    let line: Int
    /// Whether it is the same in any encoding: ASCII, perhaps with NUL.
    let isPlain: Bool
    var isClean = true
  }

  /// How many stretches are looked at together, and how many of them wait for what comes after.
  private static let window = 2_048
  private static let lag = 64
  /// A line of UTF-8 with so many characters beyond ASCII is nothing else.
  private static let certainty = 6
  private static let chunk = 1 << 16
  private static let sample = 64
  private static let releasedAtOnce = 8 << 20

  /// Begins at an offset; `isCertain` says that what stands before is UTF-8 without doubt.
  init(
    _ bytes: FileBytes,
    from position: Int,
    line: Int,
    candidates: [EncodingCandidate],
    isCertain: Bool
  ) {
    self.bytes = bytes
    text = bytes.text(0..<bytes.count)
    self.candidates = candidates
    strangers = OneByteGrammar(.windows1252)
    path = EncodingPath(entrances: candidates.map(\.entrance))
    lines = LineEdges(text)
    self.position = position
    self.line = line
    if isCertain { path.force(0) }
  }

  /// Decodes up to where the text becomes UTF-16 or ends.
  mutating func decode(into assembly: inout TextAssembly) {
    while position < text.count {
      var survey = ByteSurvey()
      var cursor = position
      let limit = min(position + Self.chunk, text.count)
      let concern = survey.nextConcern(in: text, position: &cursor, limit: limit)
      let start = concern.map { pieceStart($0) } ?? cursor
      let wide = concern.flatMap { WidePattern.start(in: text, lineStart: start, concern: $0) }
      takeClean(position..<(wide ?? start), characters: survey.characters, &assembly)
      guard let concern else { continue }
      if wide != nil { break }
      takePiece(around: concern, &assembly)
    }
    settle(keeping: 0, &assembly)
  }

  /// Takes what is valid UTF-8: at once where it is ASCII or certain, else line by line.
  private mutating func takeClean(
    _ range: Range<Int>,
    characters: Int,
    _ assembly: inout TextAssembly
  ) {
    guard !range.isEmpty else { return }
    let first = line
    line += text.lineEnds(in: range)
    position = range.upperBound
    if path.count == 0, pending.isEmpty, characters == 0 {
      assembly.copy(text.slice(range), from: range.lowerBound)
    } else if characters >= Self.certainty || pending.isEmpty && path.isUnicode {
      settle(keeping: 0, &assembly)
      path.force(0)
      assembly.copy(text.slice(range), from: range.lowerBound)
    } else if characters == 0 {
      wait(for: Piece(range: range, line: first, isPlain: true))
    } else {
      takeLines(range, first, &assembly)
    }
    let behind = (pending.first?.range ?? range).lowerBound
    guard behind - released >= Self.releasedAtOnce else { return }
    released = behind
    bytes.release(upTo: behind)
  }

  private mutating func takeLines(
    _ range: Range<Int>,
    _ first: Int,
    _ assembly: inout TextAssembly
  ) {
    var start = range.lowerBound
    var number = first
    while start < range.upperBound {
      let end = min(lines.end(after: start), range.upperBound)
      take(start..<end, number, &assembly)
      number += 1
      start = end
    }
  }

  /// Takes the line around an offset, or a part of it where it is long.
  private mutating func takePiece(around concern: Int, _ assembly: inout TextAssembly) {
    let end = pieceEnd(concern)
    let range = position..<end
    let number = line
    line += text.lineEnds(in: range)
    position = end
    take(range, number, &assembly)
  }

  private mutating func take(
    _ range: Range<Int>,
    _ number: Int,
    _ assembly: inout TextAssembly
  ) {
    let piece = text.slice(range)
    let starts = Self.starts(in: piece)
    let isClean = starts.isEmpty && !piece.holds(0)
    wait(for: Piece(range: range, line: number, isPlain: starts.isEmpty, isClean: isClean))
    guard !starts.isEmpty else { return }
    path.add(candidates.map { $0.score(piece, starts: starts, &kinds) })
    if path.count >= Self.window { settle(keeping: Self.lag, &assembly) }
  }

  /// Puts a piece behind those that wait; clean ones that touch become one.
  private mutating func wait(for piece: Piece) {
    guard piece.isPlain, piece.isClean, let last = pending.last, last.isPlain, last.isClean,
      last.range.upperBound == piece.range.lowerBound
    else {
      pending.append(piece)
      return
    }
    let range = last.range.lowerBound..<piece.range.upperBound
    pending[pending.count - 1] = Piece(range: range, line: last.line, isPlain: true)
  }

  /// Where runs of bytes beyond ASCII begin; as many as it takes to judge.
  private static func starts(in piece: ByteText) -> [Int] {
    var starts: [Int] = []
    var last: UInt8 = 0
    for (index, byte) in piece.enumerated() {
      if byte >= 0x80, last < 0x80 {
        starts.append(index)
        if starts.count == sample { break }
      }
      last = byte
    }
    return starts
  }

  private mutating func settle(keeping kept: Int, _ assembly: inout TextAssembly) {
    var states = path.settle(keeping: kept)[...]
    var done = 0
    for piece in pending {
      if piece.isPlain, !piece.isClean {
        let line = Array(text.slice(piece.range))
        assembly.append(line, from: piece.range.lowerBound, line: piece.line)
      } else if piece.isPlain {
        assembly.copy(text.slice(piece.range), from: piece.range.lowerBound)
      } else if let state = states.popFirst() {
        decode(piece, candidates[state].encoding, &assembly)
      } else {
        break
      }
      done += 1
    }
    pending.removeFirst(done)
  }

  private func decode(_ piece: Piece, _ encoding: TextEncoding, _ assembly: inout TextAssembly) {
    let raw = text.slice(piece.range)
    var result: [UInt8] = []
    result.reserveCapacity(raw.count + raw.count / 4)
    if encoding == .utf8, let strangers {
      let (lost, strange) = UnicodeGrammar.decode(raw, strangers: strangers, into: &result)
      if lost > 0 { assembly.notices.undecodable(line: piece.line) }
      if strange > 0 { assembly.notices.guess(.windows1252, line: piece.line, result) }
    } else {
      let failed = assembly.decoder(of: encoding).decode(raw, into: &result)
      if failed > 0 { assembly.notices.undecodable(line: piece.line) }
      assembly.notices.guess(encoding, line: piece.line, result)
    }
    assembly.append(result, from: piece.range.lowerBound, line: piece.line)
  }

  private static let longest = 1 << 14

  /// Where the line of an offset begins, or a part of it where the line is long.
  private func pieceStart(_ offset: Int) -> Int {
    let start = text.lineStart(of: offset, notBefore: max(position, offset - Self.longest / 2))
    guard start > position, offset - start >= Self.longest / 2 else { return start }
    if let cut = text.safeCut(before: offset, notBefore: start) { return cut }
    // What stands before is valid UTF-8, which is not cut within a character.
    var whole = start
    while whole < offset, text[whole] & 0xC0 == 0x80 { whole += 1 }
    return whole
  }

  private mutating func pieceEnd(_ offset: Int) -> Int {
    let end = lines.end(after: offset)
    guard end - position > Self.longest else { return end }
    let latest = min(offset + Self.longest / 2, text.count)
    if let cut = text.safeCut(before: latest, notBefore: offset + 1) { return cut }
    var whole = latest
    while whole < text.count, whole - latest < 4, text[whole] & 0xC0 == 0x80 { whole += 1 }
    return whole
  }
}
