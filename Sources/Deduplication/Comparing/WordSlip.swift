/// A word written in two ways that mean the same: a slip of the pen, a plural, another spelling.
enum WordSlip {
  static func separates(_ a: FoldedText.Word, _ b: FoldedText.Word) -> Bool {
    guard a.bytes.first == b.bytes.first, !a.isNumber, !b.isNumber else { return false }
    let length = min(a.bytes.count, b.bytes.count)
    guard length >= 4, !areOpposites(a.bytes, b.bytes) else { return false }
    return EditDistance.between(a.bytes, b.bytes, limit: length >= 8 ? 2 : 1) != nil
  }

  /// Whether the few letters that differ turn the meaning round, as in hyper- and hypotension.
  private static func areOpposites(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    opposites.contains { left, right in
      a.starts(with: left) && b.starts(with: right) || a.starts(with: right) && b.starts(with: left)
    }
  }

  private static let opposites = [("hyper", "hypo"), ("intra", "inter"), ("macro", "micro")]
    .map { (Array($0.0.utf8), Array($0.1.utf8)) }
}
