/// A document about a study: an article, a thesis, a web page.
///
/// Records of one report form one duplicate group, and carry its ID.
package enum Report {
  /// The identity of a report: the smallest ID among its records.
  package struct ID: TextID {
    package let text: String

    package init(_ text: String) {
      self.text = text
    }

    package init(_ record: Record.ID) {
      text = record.text
    }
  }
}
