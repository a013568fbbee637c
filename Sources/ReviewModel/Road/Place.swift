/// A place in a file: lines and columns count from 1, columns in UTF-8 bytes.
package struct Place: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
  package let file: String
  package let line: Int?
  package let column: Int?

  package init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  package var description: String {
    [file, line.map(String.init), column.map(String.init)].compactMap(\.self)
      .joined(separator: ":")
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line ?? 0, left.column ?? 0)
      < (right.file, right.line ?? 0, right.column ?? 0)
  }
}
