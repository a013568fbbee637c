/// What several words in a title say of the report, in the order of their names.
struct TitleMarks: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ mark: TitleMark) {
    rawValue = 1 << UInt8(TitleMark.inOrder.firstIndex(of: mark) ?? 0)
  }

  /// The first by its name.
  var first: TitleMark? {
    isEmpty ? nil : TitleMark.inOrder[rawValue.trailingZeroBitCount]
  }
}
