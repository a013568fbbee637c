/// Names of elements and attributes that a reader knows, numbered before any other.
///
/// Elements are then told apart by number and not by text.
protocol XMLVocabulary: RawRepresentable<Int32>, CaseIterable, Sendable {
  /// The names in the order of the cases, with blanks between them; those of records come first.
  static var names: String { get }
}

extension XMLVocabulary {
  /// The names of elements that are records come first.
  static func names(startingWith records: [String]) -> [String] {
    let all = names.split { $0 == " " || $0 == "\n" }.map(String.init)
    precondition(all.count == allCases.count && all.starts(with: records))
    return all
  }
}
