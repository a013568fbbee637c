/// Memory for texts that are made while a record is read, and given up together.
///
/// A class, because it owns memory.
final class ByteArena {
  private var blocks: [UnsafeMutableBufferPointer<UInt8>] = []
  /// How much of the last block is taken.
  private var taken = 0

  private static let blockSize = 1 << 16

  deinit {
    for block in blocks { block.deallocate() }
  }

  /// Gives up everything; texts from before must not be looked at any more.
  func reset() {
    taken = 0
    // A block that one long text needed is not kept for the next ones.
    while blocks.count > 1 || blocks.last.map({ $0.count > 16 * Self.blockSize }) ?? false {
      blocks.removeLast().deallocate()
    }
  }

  /// A copy of a text in which two of a byte have become one.
  func undoubled(_ text: ByteText, _ byte: UInt8) -> ByteText {
    guard var next = text.firstOffset(of: byte) else { return text }
    let target = room(for: text.count)
    var length = 0
    var start = 0
    while true {
      let end = next + 1
      (target + length).update(from: text.base + start, count: end - start)
      length += end - start
      start = end < text.count && text[end] == byte ? end + 1 : end
      guard start < text.count, let found = text.firstOffset(of: byte, from: start) else { break }
      next = found
    }
    (target + length).update(from: text.base + start, count: text.count - start)
    length += text.count - start
    taken += length
    return ByteText(base: UnsafePointer(target), count: length)
  }

  /// A copy of bytes.
  func copy(of bytes: [UInt8]) -> ByteText {
    let target = room(for: bytes.count)
    bytes.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { target.update(from: base, count: source.count) }
    }
    taken += bytes.count
    return ByteText(base: UnsafePointer(target), count: bytes.count)
  }

  private func room(for count: Int) -> UnsafeMutablePointer<UInt8> {
    if let base = blocks.last?.baseAddress, blocks.last.map({ $0.count - taken >= count }) ?? false
    {
      return base + taken
    }
    let size = max(Self.blockSize, count)
    let block = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: size)
    block.initialize(repeating: 0)
    blocks.append(block)
    taken = 0
    guard let base = block.baseAddress else { preconditionFailure("a block has an address") }
    return base
  }
}
