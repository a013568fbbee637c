import ReviewModel

/// What stands where in the diagram.
struct FlowRows {
  static let mainWidth = 250
  static let asideWidth = 250

  let prisma: PrismaFlow

  var rows: [FlowRow] {
    let keys = Keys.self
    return [
      FlowRow(
        phase: .identification,
        left: main("Records identified from:", ["database_results", "register_results"]),
        leftAside: [aside("Records removed before screening:", keys.removed)] + unread,
        right: right("Records identified from:", keys.otherSources),
        rightAside: dashed("Removed before screening:", keys.otherRemoved)
      ),
      FlowRow(
        phase: .screening,
        left: main(nil, ["records_screened"]),
        leftAside: [aside(nil, ["records_excluded"])]
          + dashed(nil, ["records_undecided", "records_unread"]),
        right: screensOthers ? dashed(nil, ["other_screened"]).first : nil,
        rightAside: dashed(nil, ["other_records_excluded"])
          + dashed(nil, ["other_records_undecided", "other_records_unread"])
      ),
      FlowRow(
        phase: .screening,
        left: main(nil, ["dbr_sought_reports"]),
        leftAside: [aside(nil, ["dbr_notretrieved_reports"])] + dashed(nil, ["dbr_awaiting"]),
        right: right(nil, ["other_sought_reports"]),
        rightAside: rightAside("other_notretrieved_reports") + dashed(nil, ["other_awaiting"])
      ),
      FlowRow(
        phase: .screening,
        left: main(nil, ["dbr_assessed"]),
        leftAside: [aside(nil, ["dbr_excluded"])] + dashed(nil, ["dbr_undecided"]),
        right: right(nil, ["other_assessed"]),
        rightAside: rightAside("other_excluded") + dashed(nil, ["other_undecided"])
      ),
      FlowRow(phase: .included, left: included),
    ]
  }

  private enum Keys {
    static let removed = ["duplicates", "excluded_automatic", "excluded_other"]
    static let otherSources = [
      "website_results", "organisation_results", "citations_results", "other_results",
    ]
    static let otherRemoved = [
      "other_duplicates", "other_excluded_automatic", "other_excluded_other",
    ]
  }

  private var included: FlowShape {
    var keys = ["new_studies", "new_reports"]
    if prisma.flow.studiesConfirmed < prisma.flow.studiesIncluded {
      keys += ["new_studies_proposed", "new_reports_proposed"]
    }
    return main(nil, keys)
  }

  private var unread: [FlowShape] { dashed(nil, ["unread_files"]) }

  // The published right arm has no screening: it is drawn only where records left it there.
  private var screensOthers: Bool {
    ["other_records_excluded", "other_records_undecided", "other_records_unread"]
      .contains { (prisma.count($0) ?? 0) > 0 }
  }

  private func main(_ heading: String?, _ keys: [String]) -> FlowShape {
    FlowShape(heading, boxes: keys.compactMap { prisma[$0] }, width: Self.mainWidth)
  }

  private func aside(_ heading: String?, _ keys: [String]) -> FlowShape {
    FlowShape(heading, boxes: keys.compactMap { prisma[$0] }, width: Self.asideWidth)
  }

  private func right(_ heading: String?, _ keys: [String]) -> FlowShape? {
    prisma.hasOtherMethods ? main(heading, keys.filter(isWorthDrawing)) : nil
  }

  private func rightAside(_ key: String) -> [FlowShape] {
    prisma.hasOtherMethods ? [aside(nil, [key])] : []
  }

  /// A dashed box of what is above zero, or nothing.
  private func dashed(_ heading: String?, _ keys: [String]) -> [FlowShape] {
    let boxes = keys.compactMap { prisma[$0] }.filter { ($0.n ?? 0) > 0 }
    if boxes.isEmpty { return [] }
    return [FlowShape(heading, boxes: boxes, width: Self.asideWidth, isDashed: true)]
  }

  private func isWorthDrawing(_ key: String) -> Bool {
    guard let box = prisma[key] else { return false }
    return box.isStandard || box.n != 0
  }
}
