/// All formats that can be read, and how a file is told to be in one.
package enum FormatRegistry {
  package static let readers: [any FormatReader] =
    taggedReaders + jsonReaders + markupReaders + bibTeXReaders + tableReaders + pageReaders

  /// The reader that is surest of a file; of several, the one that its extension names.
  package static func recognise(_ file: SourceFile) -> (any FormatReader)? {
    var best: (reader: any FormatReader, confidence: Confidence, isNamed: Bool)?
    for reader in readers {
      let confidence = reader.confidence(in: file)
      guard confidence > .none else { continue }
      let isNamed = reader.format.extensions.contains(file.fileExtension)
      if let best, (confidence, isNamed ? 1 : 0) <= (best.confidence, best.isNamed ? 1 : 0) {
        continue
      }
      best = (reader, confidence, isNamed)
      if confidence == .certain, isNamed { break }
    }
    return best?.reader
  }

  package static func reader(of format: Format) -> (any FormatReader)? {
    readers.first { $0.format == format }
  }
}
