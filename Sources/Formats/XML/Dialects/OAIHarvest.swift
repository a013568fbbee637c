import ReviewModel

/// Reads what a repository answers to OAI-PMH: records of any format, each after its header.
struct OAIHarvest {
  private let pieceName: String

  /// MARC calls its records `record` as OAI does, and DSpace its metadata `metadata`: the piece
  /// that is read is the one whose name does not come again in it.
  init(_ opening: XMLOpening?) {
    pieceName = opening?.nests("metadata") ?? false ? "record" : "metadata"
  }

  func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    let names = ["header", pieceName, "about", "resumptionToken", "error"]
    var header: XMLElement?
    let scanner = XMLRecordScanner(recordNames: names + XMLEnvelope.silentNames)
    try scanner.scan(file) { event in
      guard case .record(let element, let place) = event else {
        if case .diagnostic(let diagnostic) = event { try emit(.diagnostic(diagnostic)) }
        return
      }
      let origin = Origin(file.name, place)
      switch element.name {
      case "header":
        header = element
        try noteDeletion(element, origin, emit)
      case pieceName:
        try read(element, element.first("header") ?? header, origin, emit)
        header = nil
      case "resumptionToken": try noteRest(element, origin, emit)
      case "error": try noteError(element, origin, emit)
      default: break
      }
    }
  }

  private func read(
    _ element: XMLElement,
    _ header: XMLElement?,
    _ origin: Origin,
    _ emit: (consuming ReadEvent) throws -> Void
  ) throws {
    let isWhole = element.name == "record"
    if isWhole, let header, header.lowered("status") == "deleted" {
      return try noteDeletion(header, origin, emit)
    }
    let place = isWhole ? element.first("metadata") ?? element : element
    guard let (dialect, payload) = XMLDialects.payload(of: place) else {
      return try emit(.record(orEmpty: XMLFields.empty(element, origin)))
    }
    for var record in dialect.records(in: payload, origin) {
      if !isWhole, let header {
        for field in XMLFields.of(header) {
          record.fields.append(RawField("header/\(field.tag)", field.value))
        }
      }
      record.sourceID = record.sourceID ?? header?.text("identifier")
      try emit(.record(orEmpty: record))
    }
  }

  private func noteDeletion(
    _ header: XMLElement,
    _ origin: Origin,
    _ emit: (consuming ReadEvent) throws -> Void
  ) throws {
    guard header.lowered("status") == "deleted" else { return }
    let name = header.text("identifier") ?? "without an identifier"
    let diagnostic = Diagnostic(
      .warning,
      rule: "withdrawn-citation",
      "the repository has withdrawn the record \(name)",
      at: origin.place,
      help: "records under this identifier in other files were made in error"
    )
    try emit(.diagnostic(diagnostic))
  }

  private func noteRest(
    _ token: XMLElement,
    _ origin: Origin,
    _ emit: (consuming ReadEvent) throws -> Void
  ) throws {
    guard token.text != nil else { return }
    let size = token[attribute: "completeListSize"].map { " of \($0) records" } ?? ""
    let diagnostic = Diagnostic(
      .warning,
      rule: "incomplete-list",
      "the file is one part of a list\(size): the repository has more",
      at: origin.place,
      help: "ask the repository for the rest with this resumption token"
    )
    try emit(.diagnostic(diagnostic))
  }

  private func noteError(
    _ error: XMLElement,
    _ origin: Origin,
    _ emit: (consuming ReadEvent) throws -> Void
  ) throws {
    let reason = error.text ?? error[attribute: "code"] ?? "without a reason"
    let diagnostic = Diagnostic(
      .error,
      rule: "server-error",
      "instead of records the server sent an error: \(reason)",
      at: origin.place,
      help: "ask the repository again"
    )
    try emit(.diagnostic(diagnostic))
  }
}
