/// Reads one citation format, pushing what it meets in file order.
package protocol FormatReader: Sendable {
  static var format: Format { get }

  /// How sure the reader is, by content; the extension only breaks ties.
  func confidence(in file: SourceFile) -> Confidence

  /// Reads every record of a file.
  ///
  /// An element without a single value is reported and makes no record. A record comes with its
  /// `fields`, its `origin` (byte range and line; source and digest are the caller's) and an empty
  /// ID: `RecordIdentity` computes it.
  func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws
}

extension FormatReader {
  package var format: Format { Self.format }
}
