/// Titles as libraries write them, with the marks that separate them from what follows.
enum LibraryTitle {
  /// Without ` /`, ` :`, ` =` and ` ;` at the end, and without a full stop that is the only one:
  /// `Appl. Statist.` keeps its own.
  static func plain(_ text: String?) -> String? {
    guard let text else { return nil }
    var title = CleanText.collapsed(text)[...]
    while let last = title.last, "/:;=,".contains(last) || last == " " { title.removeLast() }
    if title.hasSuffix("."), !title.dropLast().contains("."), !endsInAbbreviation(title) {
      title.removeLast()
    }
    while title.last == " " { title.removeLast() }
    return title.isEmpty ? nil : String(title)
  }

  private static func endsInAbbreviation(_ title: Substring) -> Bool {
    let word = title.dropLast().split { " .".contains($0) }.last ?? ""
    return word.count == 1 && word.allSatisfy(\.isLetter)
      || ["etc", "al", "jr", "vol", "no", "ed"].contains(word.lowercased())
  }
}
