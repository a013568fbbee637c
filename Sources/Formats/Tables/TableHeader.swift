/// The columns of a table: their names, and what each of them holds.
struct TableHeader: Sendable, Hashable {
  /// As they stand, without blanks around them; `column 3` for one without a name.
  let names: [String]
  let meanings: [TableMeaning?]
  /// Names as bytes, one after another in the order of the columns, for the fields of records.
  let tags: [[UInt8]]
  /// Whether we wrote the table ourselves.
  let isOwn: Bool
  /// The columns of each meaning, by its raw value.
  private let columns: [[Int]]

  /// Understands a header; `mapped` says of names what the protocol says of them.
  init(_ cells: [String], mapped: [String: TableMeaning] = [:]) {
    let trimmed = cells.map { CleanText.collapsed($0) }
    names = trimmed.indices.map { trimmed[$0].isEmpty ? "column \($0 + 1)" : trimmed[$0] }
    tags = names.map { Array($0.utf8) }
    let isOwn = trimmed.contains("synth") && trimmed.contains("source_id")
    self.isOwn = isOwn
    let set = ColumnTags.of(trimmed)
    let folded = Dictionary(
      mapped.map { (ColumnNames.folded($0.key), $0.value) },
      uniquingKeysWith: { first, _ in first }
    )
    meanings = trimmed.map { name in
      if let meaning = mapped[name] ?? folded[ColumnNames.folded(name)] { return meaning }
      if isOwn, name == "id" { return .id }
      if let set, let meaning = ColumnNames.meaning(ofTag: name, in: set) { return meaning }
      return ColumnNames.meaning(of: name)
    }
    var columns: [[Int]] = Array(repeating: [], count: TableMeaning.allCases.count)
    for (index, meaning) in meanings.enumerated() {
      if let meaning { columns[meaning.rawValue].append(index) }
    }
    self.columns = columns
  }

  private init(shifting header: TableHeader) {
    names = ["row"] + header.names
    tags = [Array("row".utf8)] + header.tags
    meanings = [nil] + header.meanings
    isOwn = header.isOwn
    columns = header.columns.map { $0.map { $0 + 1 } }
  }

  /// The header with a further column before all others.
  var withRowNames: TableHeader { TableHeader(shifting: self) }

  var count: Int { names.count }

  /// The columns that hold something, in file order.
  func columns(_ meaning: TableMeaning) -> [Int] { columns[meaning.rawValue] }

  /// Whether the header names a thing.
  func has(_ meaning: TableMeaning) -> Bool { !columns[meaning.rawValue].isEmpty }

  /// How many different things the header names that describe a report.
  var score: Int { TableMeaning.allCases.count { $0.isDescriptive && has($0) } }

  /// Whether the rows below are records: a title, or what can stand for it, and something else.
  var announcesRecords: Bool {
    if has(.title) || has(.originalTitle) { return score > 1 || has(.labels) }
    return has(.abstract) && score > 2
  }

  /// Whether a row repeats the header.
  func isRepeated(by row: TableRow) -> Bool {
    guard row.cells.count <= count, row.filledCount > 1 else { return false }
    return zip(row.cells, tags).allSatisfy { cell, name in
      let cell = cell.trimmed
      return cell.isEmpty || cell.elementsEqual(name)
    }
  }
}
