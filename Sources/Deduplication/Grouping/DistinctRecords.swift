import ReviewModel

/// The records of a corpus, one for each ID, with the occurrences of each.
struct DistinctRecords: Sendable {
  /// In order of their IDs, so that the order of files and records plays no part.
  let forms: FormList
  /// For each record, the place of its form.
  let formOfRecord: [Int32]
  /// The forms of all occurrences, as they were read.
  private let read: [RecordForm]
  /// The places of the occurrences, in order of their IDs.
  private let inOrder: [Int32]
  /// For each form, where its occurrences begin in that order; at last, where they end.
  private let starts: [Int32]

  init(_ read: [RecordForm]) {
    let inOrder = Self.inOrderOfIDs(read)
    var starts: [Int32] = []
    var formOfRecord = Array(repeating: Int32(0), count: read.count)
    for (rank, place) in inOrder.enumerated() {
      let isFirst = rank == 0 || read[Int(inOrder[rank - 1])].id != read[Int(place)].id
      if isFirst { starts.append(Int32(rank)) }
      formOfRecord[Int(place)] = Int32(starts.count - 1)
    }
    var forms = FormList(read, order: starts.map { inOrder[Int($0)] })
    starts.append(Int32(inOrder.count))
    for index in forms.indices where starts[index + 1] - starts[index] > 1 {
      let places = inOrder[Int(starts[index])..<Int(starts[index + 1])]
      forms.replace(index, with: RecordForm(MergedForm(of: places.map { read[Int($0)] })))
    }
    self.read = read
    self.inOrder = inOrder
    self.starts = starts
    self.formOfRecord = formOfRecord
    self.forms = forms
  }

  /// The places of forms in order of their IDs.
  ///
  /// The beginnings of the IDs, as numbers, tell nearly all of them apart.
  private static func inOrderOfIDs(_ forms: [RecordForm]) -> [Int32] {
    let openings = forms.indices.map { place in
      let bytes = forms[place].id.text.utf8.prefix(8)
      let opening = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return (opening: opening << UInt64(64 - 8 * bytes.count), place: Int32(place))
    }
    return openings.sorted { left, right in
      if left.opening != right.opening { return left.opening < right.opening }
      let (a, b) = (forms[Int(left.place)].id, forms[Int(right.place)].id)
      return a == b ? left.place < right.place : a < b
    }
    .map(\.place)
  }

  func id(_ index: Int) -> Record.ID { read[Int(inOrder[Int(starts[index])])].id }

  /// Where a record stands; nil where there is none with this ID.
  func index(of id: Record.ID) -> Int? {
    var (low, high) = (0, forms.count)
    while low < high {
      let middle = (low + high) / 2
      if self.id(middle) < id { low = middle + 1 } else { high = middle }
    }
    return low < forms.count && self.id(low) == id ? low : nil
  }

  /// The places of a form's occurrences among the records, in order.
  func occurrences(_ index: Int) -> [Int] {
    inOrder[Int(starts[index])..<Int(starts[index + 1])].map { Int($0) }
  }

  /// The form of the merged view of several records.
  func view(of members: [Int]) -> RecordForm {
    RecordForm(MergedForm(of: members.flatMap(occurrences).map { read[$0] }))
  }

  /// The merged record of several, with the record that is kept.
  func record(of members: [Int], in records: [Record]) -> Record {
    let occurrences = members.flatMap(occurrences).map { records[$0] }
    guard occurrences.count > 1 else { return occurrences[0] }
    return MergedView(of: occurrences.sorted(by: RecordRank.precedes)).record
  }
}
