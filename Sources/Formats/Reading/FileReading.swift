package import ReviewModel

/// What one file gave: its format, its records in order, and what was noticed.
package struct FileReading: Sendable {
  /// SHA-256 of the bytes, in hexadecimal.
  package let digest: String
  /// nil where the file is in no known format.
  package private(set) var format: Format?
  package private(set) var records: [Record] = []
  package private(set) var diagnostics: [Diagnostic] = []
  /// Why the file, or the rest of it, was not read; its source's count is then unknown.
  package private(set) var unread: String?

  /// Reads a file in the format given, or in the one that it seems to be in; never throws.
  package init(
    _ file: SourceFile,
    as format: Format? = nil,
    source: String = "",
    limits: ReadLimits = .standard
  ) {
    digest = SHA256.hex(file.bytes)
    guard let reader = reader(of: file, as: format, limits: limits) else { return }
    self.format = reader.format
    if !reader.format.declaresEncoding, let text = try? file.text.get() {
      diagnostics += text.diagnostics
    }
    var reception = RecordReception(file: file, digest: digest, source: source, limits: limits)
    var stop: ReadStop?
    do {
      try reader.read(file) { try reception.take($0) }
    } catch let reason as ReadStop {
      stop = reason
    } catch let trouble as UnreadableText {
      stop = ReadStop(rule: "unreadable-file", reason: trouble.reason)
    } catch {
      stop = ReadStop(rule: "unreadable-file", reason: "\(error)")
    }
    records = reception.records
    diagnostics += reception.diagnostics
    if let stop { refuse(file, rule: stop.rule, stop.reason, line: stop.line) }
    if records.isEmpty, unread == nil { noteEmptiness(file, reader.format) }
  }

  private mutating func reader(
    of file: SourceFile,
    as format: Format?,
    limits: ReadLimits
  ) -> (any FormatReader)? {
    if file.bytes.allSatisfy(ASCII.isSpace) {
      note(file, rule: "empty-file", "the file is empty")
      return nil
    }
    if file.bytes.count > limits.fileBytes {
      refuse(file, rule: "too-large", "larger than \(limits.fileBytes >> 20) MB")
      return nil
    }
    let reader = format.map(FormatRegistry.reader) ?? FormatRegistry.recognise(file)
    if reader == nil {
      switch file.text {
      case .success(let text): refuse(file, rule: "unknown-format", UnknownFormat.reason(for: text))
      case .failure(let trouble): refuse(file, rule: "not-text", trouble.reason)
      }
    }
    return reader
  }

  private mutating func refuse(
    _ file: SourceFile,
    rule: String,
    _ reason: String,
    line: Int? = nil
  ) {
    unread = reason
    let what = records.isEmpty ? "the file" : "the rest of the file"
    let diagnostic = Diagnostic(
      .error,
      rule: rule,
      "\(what) cannot be read: \(reason)",
      at: Place(file: file.name, line: line),
      help: "export it again as RIS or nbib, or take it out of the corpus"
    )
    diagnostics.append(diagnostic)
  }

  private mutating func noteEmptiness(_ file: SourceFile, _ format: Format) {
    note(file, rule: "no-records", "\(format.title) without any record")
  }

  private mutating func note(_ file: SourceFile, rule: String, _ message: String) {
    diagnostics.append(Diagnostic(.note, rule: rule, message, at: Place(file: file.name)))
  }
}
