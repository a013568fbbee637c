import ReviewModel

/// The date of a RIS record, from tags of falling trust.
enum RISDates {
  /// The date by the tag that is trusted most.
  ///
  /// `DA`, which may lack its year, before `PY` and the deprecated `Y1`; of those that agree on the
  /// year the most exact. `Y2` is a date of access, of a conference, or a copy, and never counts;
  /// where `DA` may be one, it counts if its year is that of the issue, or the only one.
  static func issued(_ raw: TaggedRecord, isAccessDate: Bool = false) -> PartialDate? {
    var years: [PartialDate] = []
    raw.forEach("PY") { if let date = DateText.parsed($0) { years.append(date) } }
    raw.forEach("Y1") { if let date = DateText.parsed($0) { years.append(date) } }
    raw.forEach("YR") { if let date = DateText.parsed($0) { years.append(date) } }
    if years.count == 1, !raw.holds("DA") { return years[0] }
    var days: [PartialDate] = []
    raw.forEach("DA") {
      if let date = DateText.parsed($0, year: years.first?.year) { days.append(date) }
    }
    let first = isAccessDate ? years.first : nil
    guard let best = first ?? days.first ?? years.first else { return nil }
    let agreeing = (days + years).filter { $0.year == best.year }
    return agreeing.first { $0.day != nil } ?? agreeing.first { $0.month != nil } ?? best
  }
}
