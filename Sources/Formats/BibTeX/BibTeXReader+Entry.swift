import ReviewModel

extension BibTeXReader {
  /// The record of a text that holds one entry and is well formed; nil where it does not.
  static func onlyRecord(in text: String, origin: Origin) -> Record? {
    ByteText.lending(text) { bytes in
      var scanner = BibTeXScanner(bytes)
      var entry = BibTeXEntry(bytes)
      guard scanner.next(&entry) else { return nil }
      var record = ByteText.lending(entry.built) {
        BibTeXInterpretation(BibTeXValues(entry, built: $0)).record(origin: origin)
      }
      var rest = BibTeXEntry(bytes)
      guard !scanner.next(&rest),
        !scanner.takeFlaws().contains(where: { $0.rule == "bibtex-syntax" })
      else { return nil }
      RecordCompletion.complete(&record)
      return record
    }
  }
}
