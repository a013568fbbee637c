import ReviewModel

/// A cell of a table in a document.
struct DocumentCell: Sendable {
  var text: String
  var isNumber = false
  /// The ID of the synthesis cell that it shows.
  var cell: String?
  var standing: Standing?
  var support = Support()

  init(_ text: String, isNumber: Bool = false) {
    self.text = text
    self.isNumber = isNumber
  }

  init(_ count: Int?) {
    self.init(count.map(String.init) ?? "", isNumber: true)
  }

  /// A synthesis cell with what it rests on.
  init(_ cell: Cell, support: Support) {
    self.init(cell.text, isNumber: cell.isNumber)
    self.cell = cell.id
    self.support = support
    standing = cell.standing
  }

  /// Whether a reader must be told that nobody confirmed it: a count of nothing rests on nothing.
  var isProposed: Bool { standing == .proposed && !text.isEmpty && !(isNumber && text == "0") }
}
