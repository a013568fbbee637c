/// When a criterion holds for a record: true, false or unknown.
package indirect enum Condition: Sendable, Hashable, Codable {
  case any([Condition])
  case all([Condition])
  case not(Condition)
  /// Any of the terms stands in any of the fields.
  case terms([String], in: [TextField])
  case type([RecordType])
  /// ISO 639-1 codes.
  case language([String])
  case year(YearRange)
  /// True where the title names the design, or the database gives the type; words in the abstract
  /// are shown, and leave it unknown.
  case design([ReportDesign])
  /// Whether the source says that the report was retracted. Silence is unknown.
  case retracted

  /// A range of years, open where an end is nil.
  package struct YearRange: Sendable, Hashable, Codable {
    package enum Which: String, Sendable, Hashable, Codable, CaseIterable {
      case issue, online
    }

    package let from: Int?
    package let to: Int?
    package let of: Which

    package init(from: Int?, to: Int?, of: Which) {
      self.from = from
      self.to = to
      self.of = of
    }
  }
}
