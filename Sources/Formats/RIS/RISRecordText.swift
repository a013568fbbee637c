/// One record of a RIS file before its values are understood.
struct RISRecordText {
  enum End: Hashable { case endTag, nextRecord, endOfFile }

  /// In file order; the type's tag among them, the end's not.
  var fields: [RISField] = []
  let start: Int
  let line: Int
  /// Behind the last line that belongs to the record.
  var end: Int
  var ending = End.endOfFile

  /// Whether anything but the type has a value.
  var isEmpty: Bool { fields.allSatisfy { $0.tag == "TY" || $0.lines.allSatisfy(\.isEmpty) } }

  /// A tag and the lines of its value.
  struct RISField {
    let tag: String
    var lines: [String]
    /// Blank lines since the last line, which count when text follows.
    var pendingBlanks = 0

    var value: String { lines.joined(separator: "\n") }
  }
}
