import ReviewModel

/// The records of a corpus, one for each ID, with the occurrences of each.
struct DistinctRecords: Sendable {
  /// In order of their IDs, so that the order of files and records plays no part.
  let forms: [RecordForm]
  /// For each form, the places of its occurrences among the records.
  let occurrences: [[Int]]
  /// For each record, the place of its form.
  let formOfRecord: [Int]
  let indexOfID: [Record.ID: Int]

  init(_ records: [Record]) {
    var places: [Record.ID: [Int]] = [:]
    for (place, record) in records.enumerated() { places[record.id, default: []].append(place) }
    let ids = places.keys.sorted()
    var forms: [RecordForm] = []
    var occurrences: [[Int]] = []
    var formOfRecord = Array(repeating: 0, count: records.count)
    for (index, id) in ids.enumerated() {
      let group = places[id] ?? []
      for place in group { formOfRecord[place] = index }
      let ranked = group.map { records[$0] }.sorted(by: RecordRank.precedes)
      forms.append(RecordForm(ranked.count == 1 ? ranked[0] : MergedView(of: ranked).record))
      occurrences.append(group)
    }
    self.forms = forms
    self.occurrences = occurrences
    self.formOfRecord = formOfRecord
    indexOfID = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
  }

  func id(_ index: Int) -> Record.ID { forms[index].record.id }
}
