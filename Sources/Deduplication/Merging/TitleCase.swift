/// How a title is written in capitals.
enum TitleCase {
  /// Whether a title has capitals and no small letters.
  static func isAllCapitals(_ title: String) -> Bool {
    var hasCapitals = false
    var count = 0
    for scalar in title.unicodeScalars {
      count += 1
      guard count <= 400 else { break }
      if scalar.isASCII {
        if (0x61...0x7A).contains(scalar.value) { return false }
        if (0x41...0x5A).contains(scalar.value) { hasCapitals = true }
        continue
      }
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { hasCapitals = true }
    }
    return hasCapitals
  }
}
