import ReviewModel

/// Turns what a cell names into what a reader sees.
struct PassageFinder: Sendable {
  /// Names of one kind that are listed; `cells.jsonl` has all.
  private static let mostNames = 30

  let index: ReviewIndex

  func support(of cell: Cell) -> Support {
    var support = Support()
    var names: [(kind: String, name: String)] = []
    for evidence in cell.evidence {
      switch evidence {
      case .excerpt(let id): support.passages += index.excerpts[id].map { [passage($0)] } ?? []
      case .quotation(let quotation): support.passages.append(passage(quotation))
      case .record(let id): names.append(("Records", citation(id)))
      case .report(let id): names.append(("Reports", index.merged[id]?.shortCitation ?? id.text))
      case .study(let id): names.append(("Studies", index.studies[id]?.label ?? id.text))
      case .decision(let place): names.append(("Decisions", place.description))
      case .criterion(let id): names.append(("Criteria", "\(id) \(index.label(id))"))
      }
    }
    support.things = Self.grouped(names)
    return support
  }

  func passage(_ excerpt: Excerpt) -> Passage {
    var marks = [excerpt.code.text]
    if excerpt.polarity == .rejected { marks.append("rejected") }
    marks.append(Self.speaker(excerpt.speaker))
    marks.append("voice: \(excerpt.voice.rawValue)")
    marks.append(Self.evidence(excerpt.evidence))
    marks.append(state(excerpt))
    return passage(
      .excerpt(excerpt.id),
      excerpt.quote,
      Origin(
        record: excerpt.record,
        report: excerpt.report,
        field: excerpt.field,
        source: excerpt.textSource
      ),
      marks
    )
  }

  private func passage(_ quotation: Quotation) -> Passage {
    let report = index.groups[quotation.record] ?? Report.ID(quotation.record)
    let origin = Origin(
      record: quotation.record,
      report: report,
      field: quotation.field,
      source: textSource(of: quotation, in: report)
    )
    return passage(.quotation, quotation.text, origin, [])
  }

  private struct Origin {
    let record: Record.ID
    let report: Report.ID
    let field: TextField
    let source: AbstractSource
  }

  private func passage(
    _ kind: Passage.Kind,
    _ text: String,
    _ origin: Origin,
    _ marks: [String]
  ) -> Passage {
    let isCited = origin.field == .citationStatement
    return Passage(
      kind: kind,
      text: text,
      isVerbatim: origin.source == .authors && !isCited,
      label: isCited ? "from a report that cites it" : "paraphrase",
      citation: index.merged[origin.report]?.shortCitation ?? citation(origin.record),
      place: place(origin),
      marks: marks
    )
  }

  private func place(_ origin: Origin) -> String {
    let field = origin.field.rawValue
    if origin.field == .fullText, let file = index.reports[origin.report]?.fullText?.file {
      return "\(field), \(file)"
    }
    return index.view(of: origin.record).map { "\(field), \($0.origin.place)" } ?? field
  }

  private func textSource(of quotation: Quotation, in report: Report.ID) -> AbstractSource {
    switch quotation.field {
    case .abstract: index.view(of: quotation.record)?.abstractSource ?? .authors
    case .fullText: index.reports[report]?.fullText?.textSource ?? .authors
    default: .authors
    }
  }

  private func citation(_ record: Record.ID) -> String {
    index.merged(with: record)?.shortCitation ?? record.text
  }

  private func state(_ excerpt: Excerpt) -> String {
    let people = excerpt.coders.joined(separator: ", ")
    let state = excerpt.state == .candidate ? "candidate" : excerpt.state.rawValue
    return people.isEmpty ? state : "\(state) by \(people)"
  }

  private static func speaker(_ speaker: Speaker) -> String {
    switch speaker {
    case .finding: "finding"
    case .authors: "authors"
    case .background: "background"
    }
  }

  private static func evidence(_ evidence: Evidence) -> String {
    switch evidence {
    case .primary: "primary"
    case .secondary: "secondary: reported from other studies"
    case .documents: "from documents"
    }
  }

  private static func grouped(_ names: [(kind: String, name: String)]) -> [Support.Thing] {
    var order: [String] = []
    var byKind: [String: [String]] = [:]
    for (kind, name) in names {
      if byKind[kind] == nil { order.append(kind) }
      byKind[kind, default: []].append(name)
    }
    return order.map { kind in
      let all = byKind[kind] ?? []
      return Support.Thing(kind: kind, names: Array(all.prefix(mostNames)), count: all.count)
    }
  }
}
