/// How a title is written in capitals.
enum TitleCase {
  /// Whether a title has capitals and no small letters.
  static func isAllCapitals(_ title: String) -> Bool {
    var hasCapitals = false
    for scalar in title.unicodeScalars.prefix(400) {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { hasCapitals = true }
    }
    return hasCapitals
  }
}
