/// Why the rest of an XML file is not read; lines are those of the file.
enum XMLStop {
  static let entityRule = "xml-entity"
  static let brokenRule = "xml-broken"
  static let limitRule = "xml-limit"

  /// An entity may hide a bomb or a file of this machine, and no database exports one.
  static func entity(_ line: Int) -> ReadStop {
    ReadStop(
      rule: entityRule,
      reason: "line \(line) declares an entity, as no database does",
      line: line
    )
  }

  static func stopped(_ rule: String, _ what: String, _ line: Int) -> ReadStop {
    ReadStop(rule: rule, reason: "\(what) in line \(line)", line: line)
  }

  static func truncated(_ line: Int, record: Int?) -> ReadStop {
    let start = record.map { "; the record that begins in line \($0) is incomplete" } ?? ""
    return ReadStop(
      rule: "truncated-file",
      reason: "it ends in line \(line) in the middle of an element\(start)",
      line: line
    )
  }

  static func noMarkup(_ line: Int) -> ReadStop {
    ReadStop(rule: brokenRule, reason: "there is no element up to line \(line)", line: line)
  }

  static func tooManyPieces(_ line: Int) -> ReadStop {
    ReadStop(rule: limitRule, reason: "it is in too many pieces after line \(line)", line: line)
  }
}
