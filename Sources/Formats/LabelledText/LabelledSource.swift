/// The source line of a record of text with labels.
///
/// CSA writes `Journal of X, vol. 8, no. 2, pp. 123-134, Spring 2001`, SilverPlatter
/// `Journal-of-X. 2003; 12(3): 1-10`, and the Cochrane Library the journal alone.
struct LabelledSource {
  private(set) var container: String?
  private(set) var volume: String?
  private(set) var issue: String?
  private(set) var pages: String?
  private(set) var date: String?

  init(_ line: String) {
    if let mark = line.firstRange(of: ", vol. ") ?? line.firstRange(of: ". Vol. ") {
      container = String(line[..<mark.lowerBound]).trimmingBlanks
      readParts(line[mark.lowerBound...])
    } else {
      let other = OvidSource(line)
      container = other.container
      volume = other.volume
      issue = other.issue
      pages = other.pages
      date = other.date
    }
    container = container.map(Self.unjoined)
  }

  /// SilverPlatter joins the words of a name: `Smith,-John-A`, `Journal-of-Psychology`.
  static func unjoined(_ text: String) -> String {
    let isJoined = text.contains(",-") || !text.contains(" ") && text.contains("-")
    return isJoined ? String(text.map { $0 == "-" ? " " : $0 }) : text
  }

  private mutating func readParts(_ text: Substring) {
    var rest: [String] = []
    for part in text.split(separator: ",") {
      let part = part.trimmingBlanks
      if let value = Self.value(part, behind: ["vol. ", ". vol. "]) {
        volume = value
      } else if let value = Self.value(part, behind: ["no. ", "iss. "]) {
        issue = value
      } else if let value = Self.value(part, behind: ["pp. ", "p. "]) {
        pages = value
      } else {
        rest.append(part)
      }
    }
    date = rest.isEmpty ? nil : rest.joined(separator: " ")
  }

  private static func value(_ part: String, behind labels: [String]) -> String? {
    let lowered = part.lowercased()
    guard let label = labels.first(where: lowered.hasPrefix) else { return nil }
    return part.dropFirst(label.count).trimmingBlanks
  }
}
