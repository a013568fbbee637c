import ReviewModel

/// One record made of all records of a group: the fullest value of each field, with its origin.
///
/// It is the record that is kept, by `RecordRank`, with what it lacks taken from the others. The
/// authors' own abstract goes before a paraphrase, even where the paraphrase is longer; the abstract
/// brings along whose words it is in.
struct MergedView: Sendable {
  var record: Record
  /// In order of the fields.
  var provenance: [FieldProvenance] = []

  /// - Parameter ranked: The group's records, the one that is kept first; not empty.
  init(of ranked: [Record]) {
    guard let kept = ranked.first else { preconditionFailure("a group has a record") }
    record = kept
    for field in RecordField.allCases {
      let sources = Self.sources(of: field, in: ranked)
      guard let first = sources.first else { continue }
      field.copy(from: first, to: &record)
      for other in sources.dropFirst() { field.add(from: other, to: &record) }
      provenance += sources.map {
        FieldProvenance(field: field.rawValue, record: $0.id, origin: $0.origin)
      }
    }
  }

  /// The records from which a field is taken: one, or for a list all that add to it.
  private static func sources(of field: RecordField, in ranked: [Record]) -> [Record] {
    let filled = ranked.filter { !field.isEmpty(in: $0) }
    guard let first = filled.first, filled.count > 1 else { return filled }
    switch field {
    case .title: return [title(filled, first)]
    case .authors, .container, .pages: return [fullest(field, filled, first)]
    case .issued, .online: return [mostPrecise(field, filled, first)]
    case .registrations, .issn, .isbn, .keywords, .url, .citationStatements, .relations, .labels:
      return adding(field, filled)
    case .type, .volume, .issue, .doi, .pmid, .pmcid, .abstract, .language, .publisher,
      .institution, .awardingBody, .degree, .supervisors:
      return [first]
    }
  }

  /// The first title, unless it is in capitals or lacks a subtitle that another has.
  private static func title(_ filled: [Record], _ first: Record) -> Record {
    let plain = filled.first { !TitleCase.isAllCapitals($0.title ?? "") } ?? first
    var words = FoldedText()
    guard let form = TitleForm.variants(of: plain.title, by: &words).first else { return plain }
    return filled.first { other in
      let variants = TitleForm.variants(of: other.title, by: &words)
      guard let longer = variants.first else { return false }
      return longer.letters.count > form.letters.count && longer.words.starts(with: form.words)
        && !TitleCase.isAllCapitals(other.title ?? "")
    } ?? plain
  }

  private static func fullest(_ field: RecordField, _ filled: [Record], _ first: Record) -> Record {
    filled.reduce(first) { field.fullness(in: $1) > field.fullness(in: $0) ? $1 : $0 }
  }

  /// The same date as the first record's, where another knows the month or day.
  private static func mostPrecise(
    _ field: RecordField,
    _ filled: [Record],
    _ first: Record
  ) -> Record {
    let year = field.year(in: first)
    return fullest(field, filled.filter { field.year(in: $0) == year }, first)
  }

  /// The records that each add an entry to those before.
  private static func adding(_ field: RecordField, _ filled: [Record]) -> [Record] {
    guard var union = filled.first else { return [] }
    var sources = [union]
    for other in filled.dropFirst() {
      let before = field.size(in: union)
      field.add(from: other, to: &union)
      if field.size(in: union) > before { sources.append(other) }
    }
    return sources
  }
}
