/// The labels in the details of a Pure page, as its English portals write them.
enum PureLabel: String, CaseIterable, Sendable {
  case translatedTitle = "Translated title of the contribution"
  case language = "Original language"
  case qualification = "Qualification"
  case awardingInstitution = "Awarding Institution"
  case supervisors = "Supervisors/Advisors"
  case awardDate = "Award date"
  case host = "Title of host publication"
  case hostSubtitle = "Subtitle of host publication"
  case editors = "Editors"
  case edition = "Edition"
  case placeOfPublication = "Place of Publication"
  case publisher = "Publisher"
  case pages = "Pages (from-to)"
  case pageCount = "Number of pages"
  case articleNumber = "Article number"
  case journal = "Journal"
  case volume = "Volume"
  case issue = "Issue number"
  case online = "Early online date"
  case printISBN = "ISBN (Print)"
  case electronicISBN = "ISBN (Electronic)"
  case printISSN = "ISSN (Print)"
  case electronicISSN = "ISSN (Electronic)"
  case seriesName = "Name"
  case series = "Publication series"
  case doi = "DOIs"
  case singleDOI = "DOI"
  case status = "Publication status"
  case external = "Externally published"
  case event = "Event"
  case conference = "Conference"
  case abbreviatedTitle = "Abbreviated title"
  case country = "Country/Territory"
  case city = "City"
  case period = "Period"
  case address = "Internet address"
  case patent = "Patent number"
  case commissioner = "Commissioning body"

  /// Labels that stand alone, with a list or a block under them.
  var isBlock: Bool { self == .series || self == .conference }

  /// Longer labels first, so that none hides another.
  private static let byLength = allCases.sorted { one, other in
    let (left, right) = (one.rawValue.utf8.count, other.rawValue.utf8.count)
    return left == right ? one.rawValue < other.rawValue : left > right
  }

  /// The label at the start of a line and the value after it, glued or not.
  ///
  /// `Pages (from-to)315-322` and `JournalJournal of Nursing` have nothing between label and value;
  /// `Journal of Nursing` alone is no label.
  static func split(_ line: String) -> (label: PureLabel, value: String)? {
    for label in byLength where line.hasPrefix(label.rawValue) {
      let rest = line.dropFirst(label.rawValue.count)
      guard let next = rest.unicodeScalars.first else { return (label, "") }
      let value = rest.drop { ":\t ".contains($0) }.trimmingBlanks
      if next == ":" || next == "\t" { return (label, value) }
      guard let first = value.unicodeScalars.first else { return (label, "") }
      let isLowerCase = first.properties.isLowercase
      if next == " " {
        let isWord = isLowerCase || first == "(" || first == "-"
        if !isWord || value.hasPrefix("http") { return (label, value) }
      } else if !isLowerCase || value.hasPrefix("http") {
        return (label, value)
      }
    }
    return nil
  }
}
