import ReviewModel
import ReviewText

/// What stands below the line `Research output: …`: abstract, details, keywords and the rest.
struct PureBody: Sendable {
  private(set) var type: PureType?
  private var abstractLines: [PageLine] = []
  private(set) var details = PureDetails()
  private(set) var fingerprintTitle: String?
  private var sections: [(section: PureSection, line: PageLine)] = []
  private var others: [PageField] = []
  private var place = State.opening

  private enum State: Sendable, Equatable {
    case opening, abstract, details
    case section(PureSection)
  }

  init(_ lines: ArraySlice<PageLine>) {
    for line in lines {
      if type == nil, let found = PureType(line.text) {
        type = found
        others.append(PageField(line.number, "Research output", found.raw))
        if let review = found.review {
          others.append(PageField(line.number, "peer review", review))
        }
      } else if line.isBlank {
        if place == .abstract, !abstractLines.isEmpty { abstractLines.append(line) }
      } else {
        take(line)
      }
    }
  }

  var abstract: String? {
    CleanText.paragraphs(abstractLines.map(\.text).joined(separator: "\n"))
  }

  var keywords: [String] {
    let lines = sections.filter { $0.section == .keywords }.map(\.line)
    let words: [String]
    if lines.count == 1, !lines[0].isBullet {
      let separator: Character = lines[0].text.contains(";") ? ";" : ","
      words = lines[0].text.split(separator: separator).map(\.trimmingBlanks)
    } else {
      words = lines.map(\.unbulleted)
    }
    var unique: [String] = []
    for word in words where !word.isEmpty && !unique.contains(word) { unique.append(word) }
    return unique
  }

  /// The identifier in the links or the citations, where they agree on one.
  var citedDOI: String? {
    for wanted in [PureSection.access, .otherLinks, .cite] {
      let found = Set(
        sections.filter { $0.section == wanted }.compactMap {
          DOI.normalised($0.line.text)
        }
      )
      if found.count == 1 { return found.first }
    }
    return nil
  }

  var fields: [PageField] {
    let abstract = abstractLines.filter { !$0.isBlank }
    return others + abstract.map { PageField($0.number, "Abstract", $0.text) } + details.fields
      + sections.map { PageField($0.line.number, $0.section.rawValue, $0.line.text) }
  }

  private mutating func take(_ line: PageLine) {
    noticeFingerprint(line.text)
    if let section = openedSection(line.text) {
      place = section == .abstract ? .abstract : .section(section)
    } else if place == .opening, let text = Self.gluedAbstract(line.text) {
      place = .abstract
      abstractLines.append(PageLine(text: text, number: line.number))
    } else if mayHoldDetails, let (label, value) = PureLabel.split(line.text),
      isDetail(label, line.text)
    {
      place = .details
      details.add(label, value, line: line.number)
    } else {
      takeText(line)
    }
  }

  private mutating func takeText(_ line: PageLine) {
    switch place {
    case .abstract: abstractLines.append(line)
    case .details where details.isOpen: details.addLine(line.unbulleted)
    case .section(let section): sections.append((section, line))
    // Some portals leave the heading out.
    case .opening where line.text.utf8.count > 250: abstractLines.append(line)
    case .opening, .details: others.append(PageField(line.number, "text", line.text))
    }
  }

  private func openedSection(_ text: String) -> PureSection? {
    guard text.utf8.count < 60, let section = PureSection.opened(by: Folding.folded(text)) else {
      return nil
    }
    // In an abstract, a heading such as `Funding` belongs to its structure.
    let ends: Set<PureSection> = [
      .keywords, .subjects, .note, .access, .otherLinks, .fingerprint, .cite,
    ]
    return place == .abstract && !ends.contains(section) ? nil : section
  }

  private var mayHoldDetails: Bool {
    switch place {
    case .opening, .abstract, .details: true
    case .section: false
    }
  }

  /// Within an abstract only a short line under a label that no prose begins with.
  private func isDetail(_ label: PureLabel, _ text: String) -> Bool {
    guard place == .abstract else { return true }
    let certain: Set<PureLabel> = [
      .language, .translatedTitle, .pages, .pageCount, .articleNumber, .issue, .online, .doi,
      .status, .host, .printISBN, .electronicISBN, .awardingInstitution, .supervisors, .awardDate,
    ]
    if certain.contains(label) { return text.utf8.count < 300 }
    let glued: Set<PureLabel> = [.journal, .volume, .qualification, .publisher]
    return glued.contains(label) && text.utf8.count < 150
      && !text.dropFirst(label.rawValue.count).hasPrefix(" ")
  }

  /// The abstract in a line such as `Abstract: We asked…` or `AbstractBackground: …`.
  private static func gluedAbstract(_ text: String) -> String? {
    guard text.hasPrefix("Abstract"), text.utf8.count > 60 else { return nil }
    let rest = text.dropFirst("Abstract".count)
    guard let next = rest.first, next == ":" || next == "\t" || next.isUppercase else { return nil }
    return rest.drop { ":\t ".contains($0) }.trimmingBlanks
  }

  private mutating func noticeFingerprint(_ text: String) {
    guard fingerprintTitle == nil, let opening = text.firstRange(of: "research topics of ") else {
      return
    }
    let rest = text[opening.upperBound...].drop { "'‘’\"“".contains($0) }
    let end = rest.firstRange(of: ". Together they")?.lowerBound ?? rest.endIndex
    var title = rest[..<end]
    while let last = title.last, "'’‘\"”.".contains(last) { title.removeLast() }
    fingerprintTitle = CleanText.line(String(title))
  }
}
