import ReviewModel

/// The labelled details of a Pure page, in page order.
struct PureDetails: Sendable, Hashable {
  struct Detail: Sendable, Hashable {
    let label: PureLabel
    /// On which the label stands.
    let line: Int
    /// One for each line under the label.
    var values: [String]
  }

  private(set) var details: [Detail] = []

  mutating func add(_ label: PureLabel, _ value: String, line: Int) {
    details.append(Detail(label: label, line: line, values: value.isEmpty ? [] : [value]))
  }

  /// Whether a line without label stands under the last one.
  var isOpen: Bool { details.last.map { $0.values.isEmpty || $0.label.takesLines } ?? false }

  mutating func addLine(_ text: String) {
    guard !details.isEmpty else { return }
    details[details.count - 1].values.append(text)
  }

  func value(_ label: PureLabel) -> String? { values(label).first }

  func values(_ label: PureLabel) -> [String] {
    details.filter { $0.label == label }.flatMap(\.values)
  }

  var fields: [PageField] {
    details.map { PageField($0.line, $0.label.rawValue, $0.values.joined(separator: "\n")) }
  }

  /// The date of the issue, from `Published - 2016`; accepted is not yet published.
  var issued: PartialDate? {
    guard let status = value(.status), status.lowercased().hasPrefix("published") else {
      return value(.awardDate).flatMap { DateText.parsed($0) }
    }
    return DateText.parsed(status)
  }

  /// The date of first publication online.
  var online: PartialDate? {
    if let date = value(.online).flatMap({ DateText.parsed($0) }) { return date }
    guard let status = value(.status), status.lowercased().hasPrefix("e-pub") else { return nil }
    return DateText.parsed(status)
  }

  var doi: String? {
    (values(.doi) + values(.singleDOI)).lazy.compactMap(DOI.normalised).first
  }

  var serialNumbers: [SerialNumbers] {
    [PureLabel.printISSN, .electronicISSN, .printISBN, .electronicISBN].flatMap(values)
      .map(SerialNumbers.init)
  }
}

extension PureLabel {
  /// Several lines may stand under the label.
  fileprivate var takesLines: Bool {
    self == .doi || self == .supervisors || self == .editors
  }
}
