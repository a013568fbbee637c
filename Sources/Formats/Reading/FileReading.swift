package import ReviewModel

/// What one file gave: its format, its records in order, and what was noticed.
package struct FileReading: Sendable {
  /// SHA-256 of the bytes, in hexadecimal.
  package let digest: String
  /// nil where the file is in no known format.
  package let format: Format?
  package let records: [Record]
  package let diagnostics: [Diagnostic]
  /// Why the file, or the rest of it, was not read; its source's count is then unknown.
  package let unread: String?

  /// Reads a file, in the format given or in the one that it seems to be in; never throws.
  package init(
    _ file: SourceFile,
    as format: Format? = nil,
    source: String = "",
    limits: ReadLimits = .standard
  ) {
    digest = SHA256.hex(file.stored)
    var options = ReadOptions()
    options.source = source
    options.digest = digest
    options.limits = limits
    var stream = RecordStream(file, as: format, options: options)
    var records: [Record] = []
    stream.forEach { records.append($0) }
    self.records = records
    self.format = stream.format
    diagnostics = stream.diagnostics
    unread = stream.unread
  }
}
