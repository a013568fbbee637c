/// Whether a line end is also the end of a sentence.
struct LineEnd {
  let bytes: [UInt8]
  /// Where the sentence began.
  let start: Int

  /// After a blank line, before a bullet, and after a line too short to have been filled.
  func endsSentence(at place: Int) -> Bool {
    var next = place + 1
    while next < bytes.count, ASCII.isSpace(bytes[next]) {
      if bytes[next] == UInt8(ascii: "\n") { return true }
      next += 1
    }
    guard next < bytes.count else { return true }
    return beginsBullet(at: next) || isShortLine(endingAt: place) && beginsAnew(at: next)
  }

  private func beginsBullet(at place: Int) -> Bool {
    let byte = bytes[place]
    if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "-") {
      return place + 1 < bytes.count && ASCII.isSpace(bytes[place + 1])
    }
    return byte >= 0x80 && UTF8Scalar.decode(bytes, at: place).scalar == "\u{2022}"
  }

  private func isShortLine(endingAt end: Int) -> Bool {
    var place = end
    while place > 0, bytes[place - 1] != UInt8(ascii: "\n") { place -= 1 }
    return end - place < 50
  }

  private func beginsAnew(at place: Int) -> Bool {
    let byte = bytes[place]
    return ASCII.isUpper(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "\"")
      || byte == UInt8(ascii: "(") || byte >= 0x80
  }
}
