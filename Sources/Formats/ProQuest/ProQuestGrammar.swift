import ReviewModel

/// The lines of ProQuest's text: `Document 3 of 12`, the title, and `Label: value`, each after a blank
/// line, between rules of underscores.
struct ProQuestGrammar: TaggedGrammar {
  static let typeTag = "Document type"

  /// Whether the lines behind the last rule belong to a document.
  private var isInDocument = false

  mutating func read(_ line: String, in record: TaggedRecordText?) -> TaggedLine {
    if Self.isRule(line) {
      isInDocument = false
      return .furniture
    }
    if Self.isNumber(line) {
      isInDocument = true
      return .opening
    }
    guard isInDocument, let record else { return .furniture }
    if let (label, value) = Self.field(of: line), isField(label, in: record) {
      return .field(tag: label, value: value)
    }
    let value = line.trimmingBlanks
    if record.count == 0 { return .field(tag: Self.heading, value: value) }
    let isAddress = value.hasPrefix("http") && value.contains("/docview/")
    return isAddress && record.tag != "Links" ? .field(tag: "URL", value: value) : .more(value)
  }

  func begins(_ tag: String, after record: TaggedRecordText) -> Bool { false }

  static func record(_ fields: [RawField], origin: Origin) -> Record {
    ProQuestInterpretation(fields).record(origin: origin)
  }

  /// The name under which the title above the fields is kept.
  static let heading = "Heading"

  /// A line of nothing but underscores.
  static func isRule(_ line: String) -> Bool {
    let line = line.trimmingBlanks
    return line.utf8.count >= 20 && line.utf8.allSatisfy { $0 == UInt8(ascii: "_") }
  }

  /// `Document 3 of 12`.
  static func isNumber(_ line: String) -> Bool {
    guard line.utf8.count < 60 else { return false }
    let words = line.split(separator: " ")
    return words.count == 4 && words[0] == "Document" && words[2] == "of"
      && words[1].utf8.allSatisfy(ASCII.isDigit)
  }

  /// Abstracts have paragraphs that begin with words such as `Methods:`.
  private func isField(_ label: String, in record: TaggedRecordText) -> Bool {
    if Self.labels.contains(label) { return record.isAfterBlank || record.count == 0 }
    let isInText = ["Abstract", "Full text", Self.heading].contains(record.tag)
    return record.isAfterBlank && !isInText
  }

  static func field(of line: String) -> (label: String, value: String)? {
    guard let colon = line.utf8.prefix(50).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let label = line[..<colon]
    let rest = line[line.utf8.index(after: colon)...]
    guard rest.utf8.first.map(ASCII.isSpace) ?? true, let first = label.utf8.first,
      ASCII.isUpper(first) || label == "e-ISSN"
    else { return nil }
    return (String(label), rest.trimmingBlanks)
  }

  private static let labels: Set<String> = {
    let lines = """
      Abstract
      Accession number
      Advisor
      Alternate title
      Author
      Author affiliation
      Classification
      Committee member
      Company / organization
      Copyright
      Corporate author
      Correspondence author
      Country of publication
      DOI
      Database
      Degree
      Degree date
      Department
      Dissertation/thesis number
      Document URL
      Document feature
      Document type
      First page
      Full text
      Full text availability
      ISBN
      ISSN
      Identifier / keyword
      Identifiers / keywords
      Issue
      Language
      Language of publication
      Last updated
      Links
      Location
      MeSH
      MeSH subject
      Notes
      Number of pages
      Number of references
      Pages
      People
      Place of publication
      ProQuest document ID
      ProQuest document link
      Publication date
      Publication info
      Publication subject
      Publication title
      Publication year
      Publisher
      School code
      Section
      Source
      Source type
      Subject
      Substance
      Supplement
      Title
      University location
      University/institution
      Volume
      Year
      e-ISSN
      """
    return Set(lines.split(separator: "\n").map { String($0) })
  }()
}
