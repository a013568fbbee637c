/// A label of an EThOS page and its value.
struct EThOSField: Sendable, Hashable {
  let label: EThOSLabel
  var value: String
  /// The line on which the label stands.
  let line: Int

  /// The value, unless it only says that there is none.
  var stated: String? {
    let folded = value.lowercased().trimmingBlanks
    return folded.isEmpty || folded == "not available" || folded == "n/a" ? nil : value
  }
}
