/// What a line of a scite page is.
enum SciteLine: Sendable, Hashable {
  case section(String?, classification: String?)
  case classification(String)
  case confidence(Int?)
  case citedBy(String)
  case statements(String)
  case references(String)

  private static let classes = ["mentioning", "supporting", "contrasting", "unclassified"]

  init?(_ text: String) {
    let lowered = text.lowercased()
    if lowered.hasPrefix("section:") {
      self = Self.section(text.dropFirst("section:".count).trimmingBlanks)
    } else if Self.classes.contains(lowered) {
      self = .classification(lowered)
    } else if lowered.hasPrefix("confidence:") {
      let digits = lowered.dropFirst("confidence:".count).drop { !$0.isASCIIDigit }
        .prefix { $0.isASCIIDigit }
      self = .confidence(Int(digits).flatMap { (0...100).contains($0) ? $0 : nil })
    } else if lowered.hasPrefix("cited by "), let number = Self.number(in: text) {
      self = .citedBy(number)
    } else if lowered.hasSuffix("citation statements)") || lowered.hasSuffix("citation statement)"),
      let number = Self.number(in: text)
    {
      self = .statements(number)
    } else if lowered.hasPrefix("references "), lowered.hasSuffix("publications"),
      let number = Self.number(in: text)
    {
      self = .references(number)
    } else {
      return nil
    }
  }

  /// Section and class are glued on the page: `Discussionmentioning`.
  private static func section(_ text: String) -> SciteLine {
    for name in classes where text.lowercased().hasSuffix(name) {
      let section = text.dropLast(name.count).trimmingBlanks
      return .section(section.isEmpty ? nil : section, classification: name)
    }
    return .section(text.isEmpty ? nil : text, classification: nil)
  }

  /// Without the commas between thousands.
  private static func number(in text: String) -> String? {
    let digits = text.drop { !$0.isASCIIDigit }.prefix { $0.isASCIIDigit || $0 == "," }
      .filter { $0 != "," }
    return digits.isEmpty ? nil : String(digits)
  }
}
