/// Pairs of offsets that belong together in a file and in its decoded text, ascending.
///
/// It lies in a temporary file where it is long: a line of a large file in UTF-16 has a pair each.
struct OffsetTable: Sendable {
  private let bytes: FileBytes
  private static let stride = 16

  init() {
    bytes = FileBytes([])
  }

  init(_ spool: ByteSpool) throws(UnreadableText) {
    bytes = try spool.finish()
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// The offset in the file of an offset in the text: exact where lines begin.
  func original(_ offset: Int) -> Int {
    guard !isEmpty else { return offset }
    let count = bytes.count / Self.stride
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if pair(middle).decoded <= offset { low = middle + 1 } else { high = middle }
    }
    let nearest = pair(max(0, low - 1))
    let next = low < count ? pair(low).original : Int.max
    return min(nearest.original + max(0, offset - nearest.decoded), next)
  }

  private func pair(_ index: Int) -> (decoded: Int, original: Int) {
    let text = bytes.text(index * Self.stride..<(index + 1) * Self.stride)
    return (Int(truncatingIfNeeded: text.word(at: 0)), Int(truncatingIfNeeded: text.word(at: 8)))
  }
}
