/// International Standard Name Identifiers.
enum ISNI {
  /// The sixteen characters without blanks, hyphens and resolver; nil where there are not sixteen.
  static func normalised(_ text: String) -> String? {
    let tail = text.split(separator: "/").last ?? ""
    let characters = tail.uppercased().filter { $0.isASCIIDigit || $0 == "X" }
    guard characters.count == 16, characters.dropLast().allSatisfy(\.isASCIIDigit) else {
      return nil
    }
    return characters
  }
}
