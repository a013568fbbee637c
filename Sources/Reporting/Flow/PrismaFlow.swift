import ReviewModel

/// The flow diagram of a run: its numbers under their keys, and how final it is.
struct PrismaFlow: Sendable {
  let flow: FlowDiagram
  let left: PrismaArm
  let right: PrismaArm
  let unreadFiles: Int

  init(flow: FlowDiagram, unreadFiles: Int) {
    self.flow = flow
    self.unreadFiles = unreadFiles
    left = PrismaArm(flow.arm(.databases) ?? ArmFlow(arm: .databases))
    right = PrismaArm(flow.arm(.otherMethods) ?? ArmFlow(arm: .otherMethods))
  }

  /// Whether anything still waits, or was left unread.
  var isInterim: Bool { flow.isInterim || unreadFiles > 0 }

  var isProvisional: Bool { flow.isProvisional }

  /// Studies whose inclusion rests on people.
  var studies: PrismaNumber { PrismaNumber(key: "new_studies", value: flow.studiesConfirmed) }

  var proposedStudies: PrismaNumber {
    PrismaNumber(
      key: "new_studies_proposed",
      value: flow.studiesIncluded - flow.studiesConfirmed
    )
  }

  var reports: PrismaNumber { PrismaNumber(key: "new_reports", value: flow.reportsIncluded) }

  var unread: PrismaNumber { PrismaNumber(key: "unread_files", value: unreadFiles) }

  /// What still waits, in words, such as `3 records undecided`.
  var waiting: [String] {
    let arms = [left.flow, right.flow]
    let counts: KeyValuePairs = [
      "record undecided": arms.reduce(0) { $0 + $1.undecided },
      "report awaiting its text": arms.reduce(0) { $0 + $1.awaiting },
      "report undecided": arms.reduce(0) { $0 + $1.undecidedReports },
      "file unread": unreadFiles,
    ]
    return counts.filter { $0.value > 0 }.map { what, count in
      guard count > 1 else { return "1 \(what)" }
      let words = what.split(separator: " ")
      let rest = words.dropFirst().joined(separator: " ")
      let plural = rest == "awaiting its text" ? "awaiting their texts" : rest
      return "\(count) \(words.first ?? "")s \(plural)"
    }
  }
}
