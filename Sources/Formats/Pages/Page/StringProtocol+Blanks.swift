extension StringProtocol {
  /// Without white space and direction marks at both ends.
  var trimmingBlanks: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isBlankOrMark }),
      let last = scalars.lastIndex(where: { !$0.isBlankOrMark })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }
}
