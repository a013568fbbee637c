package import ReviewModel

/// The records of one file, handed over one by one as they are read, so that memory stays bounded.
package struct RecordStream: Sendable {
  private let file: SourceFile
  private let options: ReadOptions
  private var reader: (any FormatReader)?
  package private(set) var diagnostics: [Diagnostic] = []
  /// Why the file, or the rest of it, was not read; its source's count is then unknown.
  package private(set) var unread: String?
  package private(set) var recordCount = 0
  /// Of all records.
  package private(set) var fieldCount = 0

  /// Recognises a file, in the format given or in the one that it seems to be in.
  package init(_ file: SourceFile, as format: Format? = nil, options: ReadOptions = ReadOptions()) {
    self.file = file
    self.options = options
    reader = reader(as: format)
  }

  /// nil where the file is in no known format.
  package var format: Format? { reader?.format }

  /// Reads the file to its end.
  package mutating func forEach(_ take: (Record) -> Void) {
    guard let reader else { return }
    if !reader.format.declaresEncoding, let text = try? file.text.get() {
      diagnostics += text.diagnostics
    }
    var reception = RecordReception(file: file, options: options)
    var stop: ReadStop?
    do {
      try reader.read(file) { event in
        switch consume event {
        case .diagnostic(let diagnostic): reception.notice(diagnostic)
        case .record(var record):
          try reception.receive(&record)
          take(record)
        }
      }
    } catch let reason as ReadStop {
      stop = reason
    } catch let trouble as UnreadableText {
      stop = ReadStop(rule: "unreadable-file", reason: trouble.reason)
    } catch {
      stop = ReadStop(rule: "unreadable-file", reason: "\(error)")
    }
    recordCount = reception.recordCount
    fieldCount = reception.fieldCount
    diagnostics += reception.diagnostics
    if let stop { refuse(rule: stop.rule, stop.reason, line: stop.line) }
    if recordCount == 0, unread == nil {
      note(rule: "no-records", "\(reader.format.title) without any record")
    }
  }

  private mutating func reader(as format: Format?) -> (any FormatReader)? {
    if file.bytes.allSatisfy(ASCII.isSpace) {
      note(rule: "empty-file", "the file is empty")
      return nil
    }
    if file.bytes.count > options.limits.fileBytes {
      refuse(rule: "too-large", "larger than \(options.limits.fileBytes >> 20) MB")
      return nil
    }
    if format == nil, let text = try? file.text.get(), let name = RecordlessFile.name(of: text) {
      note(rule: "no-records", "the file is \(name), which holds no citation records")
      return nil
    }
    let reader = format.map(FormatRegistry.reader) ?? FormatRegistry.recognise(file)
    if format == nil, reader == nil || reader?.format == .webPage, let text = try? file.text.get(),
      let page = SubstitutePage.reason(for: text, fileExtension: file.fileExtension)
    {
      refuse(rule: "unknown-format", page.reason, help: page.help)
      return nil
    }
    if reader == nil {
      switch file.text {
      case .success(let text):
        if let name = RecordlessFile.name(ofUnread: text) {
          note(rule: "no-records", "the file is \(name), which holds no citation records")
          return nil
        }
        let reason = UnknownFormat.reason(for: text)
        refuse(rule: "unknown-format", reason.reason, help: reason.help)
      case .failure(let trouble): refuse(rule: "not-text", trouble.reason, help: trouble.help)
      }
    }
    return reader
  }

  private mutating func refuse(
    rule: String,
    _ reason: String,
    line: Int? = nil,
    help: String? = nil
  ) {
    unread = reason
    let what = recordCount == 0 ? "the file" : "the rest of the file"
    let diagnostic = Diagnostic(
      .error,
      rule: rule,
      "\(what) cannot be read: \(reason)",
      at: Place(file: file.name, line: line),
      help: help ?? "export it again as RIS or nbib, or take it out of the corpus"
    )
    diagnostics.append(diagnostic)
  }

  private mutating func note(rule: String, _ message: String) {
    diagnostics.append(Diagnostic(.note, rule: rule, message, at: Place(file: file.name)))
  }
}
