import ReviewModel

/// The form of a group's merged view, put together from the forms of its records.
///
/// It is what `RecordForm` makes of the record of `MergedView`, without the records: groups are
/// compared by their views long after the records have gone.
struct MergedForm: Sendable {
  let form: RecordForm

  /// - Parameter members: The forms of the group's records, in any order; not empty.
  init(of members: [RecordForm]) {
    let ranked = members.sorted(by: FormRank.precedes)
    guard let kept = ranked.first else { preconditionFailure("a group has a record") }
    var form = kept
    form.titles = Self.title(ranked, kept).titles
    form.authors = Self.fullest(.authors, ranked, kept) { $0.authors }.authors
    form.years = YearForm(
      issued: Self.first(.issued, ranked, kept).years.issued,
      online: Self.first(.online, ranked, kept).years.online
    )
    let container = Self.fullest(.container, ranked, kept) { $0.container }
    form.containers = container.containers
    form.issue = IssueForm(
      volume: Self.first(.volume, ranked, kept).fullness.volume,
      issue: Self.first(.issue, ranked, kept).fullness.issue
    )
    form.pages = Self.fullest(.pages, ranked, kept) { $0.pages }.pages
    form.doi = Self.first(.doi, ranked, kept).doi
    form.pmid = Self.first(.pmid, ranked, kept).pmid
    form.pmcid = Self.first(.pmcid, ranked, kept).pmcid
    form.abstract = Self.first(.abstract, ranked, kept).abstract
    form.issn = Self.union(ranked, \.issn)
    form.isbn = Self.union(ranked, \.isbn)
    form.nature = DocumentNature(
      type: Self.first(.type, ranked, kept).fullness.type,
      isThesis: ranked.contains { $0.fullness.has(.degree) || $0.fullness.has(.awardingBody) },
      isOnServer: container.fullness.isContainerServer
        || Self.first(.publisher, ranked, kept).fullness.isPublisherServer,
      container: form.containers.first
    )
    self.form = form
  }

  /// The first record that has a field.
  private static func first(
    _ field: RecordField,
    _ ranked: [RecordForm],
    _ kept: RecordForm
  ) -> RecordForm {
    ranked.first { $0.fullness.has(field) } ?? kept
  }

  /// The record in which a field is fullest, the first of equals.
  private static func fullest(
    _ field: RecordField,
    _ ranked: [RecordForm],
    _ kept: RecordForm,
    _ size: (RecordFullness) -> Int32
  ) -> RecordForm {
    var best = first(field, ranked, kept)
    for other in ranked where other.fullness.has(field) {
      if size(other.fullness) > size(best.fullness) { best = other }
    }
    return best
  }

  /// The first title, unless it is in capitals or lacks a subtitle that another has.
  private static func title(_ ranked: [RecordForm], _ kept: RecordForm) -> RecordForm {
    let filled = ranked.filter { $0.fullness.has(.title) }
    guard let first = filled.first, filled.count > 1 else { return filled.first ?? kept }
    let plain = filled.first { !$0.fullness.isTitleInCapitals } ?? first
    guard let title = plain.title else { return plain }
    return filled.first { other in
      guard !other.fullness.isTitleInCapitals, let longer = other.title else { return false }
      return longer.letters.count > title.letters.count && longer.words.starts(with: title.words)
    } ?? plain
  }

  private static func union(
    _ ranked: [RecordForm],
    _ path: KeyPath<RecordForm, [String]>
  ) -> [String] {
    var list: [String] = []
    for form in ranked {
      for entry in form[keyPath: path] where !list.contains(entry) { list.append(entry) }
    }
    return list
  }
}
