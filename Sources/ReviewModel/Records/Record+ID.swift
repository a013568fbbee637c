extension Record {
  /// The identity of a record's content: `r` and 13 base-32 characters.
  ///
  /// Records with equal IDs are duplicates by definition; the same record read twice has two
  /// origins and one ID.
  package struct ID: TextID {
    package let text: String

    package init(_ text: String) {
      self.text = text
    }
  }
}
