import ReviewModel

/// A research output as a Pure page shows it, with what is embedded in the page.
struct PurePage {
  let diagnostics: [Diagnostic]

  private let file: String
  private let head: PureHead
  private let body: PureBody
  private let embedded: [Record]

  init(_ page: PageText) {
    file = page.file
    let text = EmbeddedRecords(page)
    embedded = text.records
    let anchor = text.rest.firstIndex { PureType($0.text) != nil } ?? text.rest.endIndex
    body = PureBody(text.rest[anchor...])
    let titles = [body.fingerprintTitle] + embedded.map(\.title)
    head = PureHead(text.rest[..<anchor], knownTitles: titles.compactMap(\.self))
    diagnostics = Self.doubts(page, text.rest, head, body)
  }

  func record(_ origin: Origin) -> Record {
    var record = Record(type: body.type?.recordType ?? .other, origin: origin)
    record.title = head.title ?? body.fingerprintTitle
    record.authors = head.authors
    record.abstract = body.abstract
    record.keywords = body.keywords
    body.addDetails(to: &record)
    record.fields = (head.fields + body.fields).inPageOrder
    for other in embedded { record.fill(from: other) }
    record.doi = record.doi ?? body.citedDOI
    return record
  }

  private static func doubts(
    _ page: PageText,
    _ lines: [PageLine],
    _ head: PureHead,
    _ body: PureBody
  ) -> [Diagnostic] {
    var doubts: [Diagnostic] = []
    if let title = head.title, let other = body.fingerprintTitle,
      !PureHead.isSameTitle(title, other)
    {
      doubts.append(
        Diagnostic(
          .warning,
          rule: "title-mismatch",
          "the page has two titles",
          at: Place(file: page.file, line: head.titleLine),
          notes: ["the fingerprint has '\(other)'"],
          help: "look at the page; the title above the authors was kept"
        )
      )
    }
    let anchors = lines.filter { PureType($0.text) != nil }
    if anchors.count > 1 {
      doubts.append(
        Diagnostic(
          .warning,
          rule: "several-outputs",
          "the page lists \(anchors.count) research outputs; only the first was read",
          at: Place(file: page.file, line: anchors[1].number),
          help: "save the page of each output"
        )
      )
    }
    return doubts
  }
}
