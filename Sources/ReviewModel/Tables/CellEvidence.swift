/// Something that a cell rests on.
package enum CellEvidence: Sendable, Hashable, Codable {
  case excerpt(Excerpt.ID)
  case quotation(Quotation)
  /// A record's own field, such as its year.
  case record(Record.ID)
  case report(Report.ID)
  case study(Study.ID)
  /// A row that a person wrote.
  case decision(Place)
  case criterion(Criterion.ID)
}
