/// Kleene's three truth values: silence is not a negative.
package enum Truth: String, Sendable, Hashable, Codable, CaseIterable {
  case yes = "true"
  case no = "false"
  case unknown

  package static prefix func ! (value: Truth) -> Truth {
    switch value {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }

  /// True when any is true; false only when all are false.
  package static func any(_ values: some Sequence<Truth>) -> Truth {
    var result = Truth.no
    for value in values {
      if value == .yes { return .yes }
      if value == .unknown { result = .unknown }
    }
    return result
  }

  /// True when all are true; false as soon as one is false.
  package static func all(_ values: some Sequence<Truth>) -> Truth {
    !any(values.map { !$0 })
  }
}
