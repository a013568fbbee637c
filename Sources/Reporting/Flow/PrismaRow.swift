import ReviewModel

/// One row of `prisma.csv` without its number.
struct PrismaRow: Sendable, Hashable {
  let data: String
  let node: String
  let box: String
  let description: String
  let boxtext: String
  let tooltip: String
  let url: String

  init(
    _ data: String,
    node: String = "NA",
    box: String,
    _ description: String,
    boxtext: String? = nil,
    tooltip: String = "NA",
    url: String = ""
  ) {
    self.data = data
    self.node = node
    self.box = box
    self.description = description
    self.boxtext = boxtext ?? description
    self.tooltip = tooltip
    self.url = url
  }

  /// A row of our own.
  init(_ data: String, _ description: String) {
    self.init(data, box: "interim", description)
  }

  /// The numbers of an arm.
  static func counted(_ arm: PrismaArm) -> [PrismaNumber] {
    let kinds = InformationSource.Kind.allCases.filter {
      $0.arm == arm.flow.arm || arm.visitingKinds.contains($0)
    }
    return kinds.map(arm.identified) + [
      arm.duplicates, arm.automation, arm.otherRemovals, arm.screened, arm.excluded, arm.undecided,
      arm.sought, arm.notRetrieved, arm.awaiting, arm.assessed, arm.undecidedReports,
    ]
  }
}
