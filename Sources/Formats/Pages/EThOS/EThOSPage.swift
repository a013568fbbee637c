import ReviewModel

/// A thesis as EThOS describes it.
struct EThOSPage {
  private var fields: [EThOSField] = []
  private var abstract: [PageField] = []
  private var others: [PageField] = []
  private var isAfterBlank = false

  init(lines: ArraySlice<PageLine>) {
    for line in lines {
      if line.isBlank {
        isAfterBlank = true
      } else {
        take(EThOSLine(line), line.number)
        isAfterBlank = false
      }
    }
  }

  func record(_ origin: Origin) -> Record {
    var record = Record(type: .thesis, origin: origin)
    record.sourceID = value(.identifier)
    record.title = value(.title)
    record.authors = authors
    record.issued = value(.date).flatMap { DateText.parsed($0) }
    record.doi = value(.doi).flatMap(DOI.normalised)
    record.abstract = abstractText
    record.keywords = keywords
    record.institution = value(.institution)
    record.awardingBody = value(.awardingBody)
    record.degree = value(.qualification)
    record.supervisors = (list(.supervisor) + list(.supervisors)).compactMap(PersonName.parsed)
    record.url = fields.filter(\.label.isAccess).flatMap { Self.addresses($0.value) }
    let labelled = fields.map { PageField($0.line, $0.label.rawValue, $0.value) }
    record.fields = (others + abstract + labelled).inPageOrder
    return record
  }

  private mutating func take(_ line: EThOSLine, _ number: Int) {
    if !line.opening.isEmpty { takeUnlabelled(line.opening, number) }
    for field in line.fields {
      if field.label == .abstract {
        if field.stated != nil { abstract.append(PageField(number, "Abstract", field.value)) }
      } else {
        fields.append(field)
      }
    }
  }

  private mutating func takeUnlabelled(_ text: String, _ number: Int) {
    guard let last = fields.last else {
      // Navigation before the first label.
      return others.append(PageField(number, "text", text))
    }
    if last.label.isAccess, Self.isNotice(text) {
      fields[fields.count - 1].value = [last.value, text].filter { !$0.isEmpty }
        .joined(separator: " ")
    } else if EThOSLabel.closing.contains(last.label) || last.label == .doi || last.label == .share
    {
      others.append(PageField(number, "text", text))
    } else if last.label.mayContinue, !isAfterBlank, text.utf8.count < 150, abstract.isEmpty {
      fields[fields.count - 1].value = [last.value, text].filter { !$0.isEmpty }
        .joined(separator: " ")
    } else {
      abstract.append(PageField(number, "Abstract", text))
    }
  }

  private var abstractText: String? {
    CleanText.paragraphs(abstract.map(\.field.value).joined(separator: "\n"))
  }

  private var authors: [Person] {
    guard let name = value(.author), var person = PersonName.parsed(name) else { return [] }
    person.isni = value(.isni).flatMap(ISNI.normalised)
    return [person]
  }

  private func value(_ label: EThOSLabel) -> String? {
    fields.lazy.filter { $0.label == label }.compactMap(\.stated).first
  }

  private func list(_ label: EThOSLabel) -> [String] {
    fields.filter { $0.label == label }.compactMap(\.stated)
      .flatMap { $0.split(separator: ";") }.map(\.trimmingBlanks).filter { !$0.isEmpty }
  }

  private var keywords: [String] {
    let parts = list(.keywords)
    guard parts.count == 1 else { return parts }
    return parts[0].split(separator: ",").map(\.trimmingBlanks).filter { !$0.isEmpty }
  }

  private static func isNotice(_ text: String) -> Bool {
    let openings = [
      "full text unavailable", "please try the link", "please contact", "restricted access", "http",
      "access to this thesis", "this thesis is not", "thesis embargoed", "www.",
    ]
    return openings.contains(where: text.lowercased().hasPrefix)
  }

  private static func addresses(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
      .filter { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
  }
}
