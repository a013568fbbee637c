/// The labels of an EThOS page: a closed list, because abstracts have labels of their own.
enum EThOSLabel: String, CaseIterable, Sendable {
  case title = "Title"
  case author = "Author"
  case isni = "ISNI"
  case orcid = "ORCID"
  case awardingBody = "Awarding Body"
  case institution = "Current Institution"
  case date = "Date of Award"
  case availability = "Availability of Full Text"
  case access = "Access from EThOS"
  case accessElsewhere = "Access from Institution"
  case abstract = "Abstract"
  case supervisor = "Supervisor"
  case supervisors = "Supervisors"
  case sponsor = "Sponsor"
  case qualification = "Qualification Name"
  case level = "Qualification Level"
  case identifier = "EThOS ID"
  case doi = "DOI"
  case keywords = "Keywords"
  case share = "Share"

  /// Labels that end an abstract when they stand in the same line.
  static let closing: [EThOSLabel] = [
    .supervisor, .supervisors, .sponsor, .qualification, .level, .identifier,
  ]

  /// Whether a line without label goes on with the value of this label.
  var mayContinue: Bool {
    switch self {
    case .title, .awardingBody, .institution, .supervisor, .supervisors, .sponsor, .keywords: true
    default: false
    }
  }

  /// Whether notices about the full text stand under this label.
  var isAccess: Bool { self == .availability || self == .access || self == .accessElsewhere }
}
