import ReviewModel

@testable import Formats

extension FileReading {
  /// Reads a text as a file of a name.
  init(text: String, name: String = "export.ris") {
    self.init(SourceFile(name: name, bytes: Array(text.utf8)))
  }

  var rules: [String] { diagnostics.map(\.rule) }
}

extension Record {
  /// What the record says, without where and how it was read.
  var content: [RecordKey: JSONValue] {
    Dictionary(
      uniqueKeysWithValues: RecordKey.content.compactMap { key in
        key.value(of: self).map { (key, $0) }
      }
    )
  }
}
