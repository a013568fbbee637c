/// The columns of a table: their names, and what each of them holds.
struct TableHeader: Sendable, Hashable {
  /// As they stand, without blanks around them; `column 3` for one without a name.
  let names: [String]
  let meanings: [TableMeaning?]
  /// Names as bytes, one after another in the order of the columns, for the fields of records.
  let tags: [[UInt8]]
  /// Whether we wrote the table ourselves.
  let isOwn: Bool
  private let columns: [TableMeaning: [Int]]

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
    var columns: [TableMeaning: [Int]] = [:]
    for (index, meaning) in meanings.enumerated() {
      if let meaning { columns[meaning, default: []].append(index) }
    }
    self.columns = columns
  }

  private init(shifting header: TableHeader) {
    names = ["row"] + header.names
    tags = [Array("row".utf8)] + header.tags
    meanings = [nil] + header.meanings
    isOwn = header.isOwn
    columns = header.columns.mapValues { $0.map { $0 + 1 } }
  }

  /// The header with a further column before all others.
  var withRowNames: TableHeader { TableHeader(shifting: self) }

  var count: Int { names.count }

  /// The columns that hold something, in file order.
  func columns(_ meaning: TableMeaning) -> [Int] { columns[meaning] ?? [] }

  /// How many different things the header names that describe a report.
  var score: Int { columns.keys.count(where: \.isDescriptive) }

  /// Whether the rows below are records: a title, or what can stand for it, and something else.
  var announcesRecords: Bool {
    let hasTitle = columns[.title] != nil || columns[.originalTitle] != nil
    if hasTitle { return count > 1 && (score > 1 || columns.count > 1 || count <= 4) }
    return columns[.abstract] != nil && score > 2
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
