/// What an answer says beside its records, as far as records need it.
struct JSONSurroundings {
  /// The names of EPPI-Reviewer's codes, by their numbers.
  private(set) var codes: [Int: String] = [:]

  mutating func take(_ key: JSONElement, _ value: JSONElement) {
    guard key.says("CodeSets") else { return }
    for set in value.elements { take(set.at("Attributes", "AttributesList")) }
  }

  /// Codes lie within codes, as deep as the text allows.
  private mutating func take(_ list: JSONElement?) {
    for code in list?.elements ?? [] {
      if let number = code.member("AttributeId")?.number, let name = code.line("AttributeName") {
        codes[number] = Self.deciding(name, code.line("AttributeType") ?? "")
      }
      take(code.at("Attributes", "AttributesList"))
    }
  }

  /// A code that decides says so, as its type does: `Exclude: another country`.
  private static func deciding(_ name: String, _ type: String) -> String {
    let decides = ["include", "exclude"].contains(type.lowercased())
    return decides && !name.lowercased().hasPrefix(type.lowercased()) ? "\(type): \(name)" : name
  }
}
