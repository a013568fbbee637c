/// What an entry inherits from another: the rules of BibLaTeX, and those of BibTeX where they differ
/// in what they call a book's title.
struct BibTeXInheritance {
  private let isWhole: Bool
  private let isPeriodical: Bool
  private let isSeries: Bool
  private let isPart: Bool
  private let isData: Bool

  init(parent: String, child: String, isData: Bool) {
    self.isData = isData
    isPart = BibTeXTypes.isPart(child)
    isWhole = isPart && Self.wholes.contains(parent)
    isPeriodical = parent == "periodical" && child != "periodical"
    isSeries = parent.hasPrefix("mv") && !child.hasPrefix("mv")
  }

  /// A book's own `booktitle` comes before its title.
  func ordered<Value>(
    _ fields: [(field: BibTeXField, value: Value, hasTeX: Bool)]
  ) -> [(field: BibTeXField, value: Value, hasTeX: Bool)] {
    guard isWhole, fields.contains(where: { $0.field == .bookTitle }) else { return fields }
    return fields.filter { $0.field == .bookTitle } + fields.filter { $0.field != .bookTitle }
  }

  /// The field of the child that a field of its parent becomes; nil where it is not inherited.
  func field(for field: BibTeXField) -> BibTeXField? {
    if isData { return Self.links.contains(field) ? nil : field }
    // What identifies the whole would make a false duplicate of its part.
    if Self.own.contains(field) || Self.links.contains(field) { return nil }
    if isPart, field == .url { return nil }
    if isPeriodical {
      switch field {
      case .title: return .journalTitle
      case .subtitle: return .journalSubtitle
      case .titleAddon: return .journalTitleAddon
      default: return field
      }
    }
    if isSeries {
      switch field {
      case .title: return .mainTitle
      case .subtitle: return .mainSubtitle
      case .titleAddon: return .mainTitleAddon
      default: return field
      }
    }
    guard isWhole else { return field }
    switch field {
    case .title: return .bookTitle
    case .subtitle: return .bookSubtitle
    case .titleAddon: return .bookTitleAddon
    default: return field
    }
  }

  /// An entry with any part of a date inherits none.
  static func isDate(_ field: BibTeXField) -> Bool {
    switch field {
    case .date, .year, .month, .day, .issueDate: true
    default: false
    }
  }

  private static let wholes: Set<String> = [
    "book", "mvbook", "collection", "mvcollection", "reference", "mvreference", "proceedings",
    "mvproceedings", "booklet", "ebook",
  ]

  private static let links: Set<BibTeXField> = [.crossref, .xdata, .entrySet, .other]

  private static let own: Set<BibTeXField> = [
    .doi, .pmid, .pmcid, .eprint, .eprintType, .abstract, .note, .articleNumber, .pages, .link,
    .keywords, .moreKeywords, .key, .uniqueID, .label, .shortTitle, .onlineDate, .howPublished,
  ]
}
