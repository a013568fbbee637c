extension StringProtocol {
  /// Without white space and direction marks at both ends.
  var trimmingBlanks: String {
    // Between letters of ASCII there is nothing to trim.
    let scalars = unicodeScalars
    if let first = scalars.first, let last = scalars.last, 0x21..<0x7F ~= first.value,
      0x21..<0x7F ~= last.value
    {
      return String(self)
    }
    guard let first = scalars.firstIndex(where: { !$0.isBlankOrMark }),
      let last = scalars.lastIndex(where: { !$0.isBlankOrMark })
    else { return "" }
    return String(self[first..<scalars.index(after: last)])
  }
}
