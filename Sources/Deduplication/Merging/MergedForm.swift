/// The forms of a group's records, from which that of its merged view is put together.
///
/// With it `RecordForm` becomes what it would be of the record of `MergedView`, without the records:
/// groups are compared by their views long after the records have gone.
struct MergedForm {
  /// The form of the record that is kept first.
  let ranked: [RecordForm]
  let kept: RecordForm

  /// - Parameter members: In any order; not empty.
  init(of members: [RecordForm]) {
    ranked = members.sorted(by: FormRank.precedes)
    guard let kept = ranked.first else { preconditionFailure("a group has a record") }
    self.kept = kept
  }

  /// The first record that has a field.
  func first(_ field: RecordField) -> RecordForm {
    for form in ranked where form.fullness.has(field) { return form }
    return kept
  }

  /// The record in which a field is fullest, the first of equals.
  func fullest(_ field: RecordField, _ size: (RecordFullness) -> Int32) -> RecordForm {
    var best = first(field)
    for other in ranked where other.fullness.has(field) {
      if size(other.fullness) > size(best.fullness) { best = other }
    }
    return best
  }

  /// The record with the first title, unless that is in capitals or lacks a subtitle that another
  /// has.
  var title: RecordForm {
    let filled = ranked.filter { $0.fullness.has(.title) }
    guard let first = filled.first, filled.count > 1 else { return filled.first ?? kept }
    let plain = filled.first { !$0.fullness.isTitleInCapitals } ?? first
    guard let title = plain.title else { return plain }
    return filled.first { other in
      guard !other.fullness.isTitleInCapitals, let longer = other.title else { return false }
      return longer.letters.count > title.letters.count && longer.words.starts(with: title.words)
    } ?? plain
  }

  /// The entries of a list, each once.
  func union(_ list: (RecordForm) -> [String]) -> [String] {
    var union: [String] = []
    for form in ranked {
      for entry in list(form) where !union.contains(entry) { union.append(entry) }
    }
    return union
  }
}
