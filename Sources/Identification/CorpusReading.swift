import Formats
import ReviewModel

/// What one file of a corpus gave.
struct CorpusReading: Sendable {
  let file: ExportFile
  /// What columns of tables hold, where the protocol says it.
  private let columns: [String: TableMeaning]
  private(set) var format: Format?
  private(set) var records: [Record] = []
  private(set) var fullTexts: [FullText] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var unread: String?

  init(_ file: ExportFile, columns: [String: TableMeaning] = [:]) {
    self.file = file
    self.columns = columns
    switch (file.role, file.content) {
    case (.hidden, _): break
    case (.remark, _): noteRemark()
    case (_, .unreadable(let reason)): refuse(reason)
    case (.fullText, .bytes(let bytes)): readFullText(bytes)
    case (.export, .bytes(let bytes)): readExport(bytes)
    }
  }

  /// Whether the file is a page that somebody saved, and no export.
  var isSavedPage: Bool {
    switch format {
    case .ethosPage, .purePage, .scitePage, .webPage: true
    default: false
    }
  }

  /// Whether the file is one of an information source's.
  var isExport: Bool { file.role == .export }

  func readFile(source: String) -> ReadFile? {
    guard let format, isExport else { return nil }
    return ReadFile(
      file: file.path,
      source: source,
      format: format.rawValue,
      digest: file.digest,
      bytes: size,
      records: records.count
    )
  }

  func unreadFile(source: String) -> UnreadFile? {
    unread.map { reason in
      UnreadFile(
        file: file.path,
        source: source,
        digest: file.digest,
        bytes: size,
        reason: reason
      )
    }
  }

  private var size: Int {
    guard case .bytes(let bytes) = file.content else { return 0 }
    return bytes.count
  }

  private mutating func readExport(_ bytes: [UInt8]) {
    let source = SourceFile(name: file.path, bytes: FileBytes(bytes), columns: columns)
    let reading = FileReading(source)
    format = reading.format
    records = reading.records
    diagnostics = reading.diagnostics
    unread = reading.unread
    // A saved page is its own full text.
    if format == .webPage, let text = FullTextReader.read(source) { fullTexts = [text] }
  }

  private mutating func readFullText(_ bytes: [UInt8]) {
    var noticed: [Diagnostic] = []
    let source = SourceFile(name: file.path, bytes: bytes)
    let text = FullTextReader.read(source) { noticed.append($0) }
    diagnostics += noticed
    guard let text else {
      let reason = noticed.last { $0.severity == .error }?.message
      unread = reason ?? "it is no text, HTML or JATS that can be read as a full text"
      return
    }
    fullTexts = [text]
  }

  private mutating func refuse(_ reason: String) {
    unread = reason
    let isPDF = file.path.lowercased().hasSuffix(".pdf")
    diagnostics.append(
      Diagnostic(
        .error,
        rule: "unread-file",
        "file was not read: \(reason)",
        at: Place(file: file.path),
        help: isPDF
          ? "save the text beside it, for example with `pdftotext`, and name it after the DOI"
          : "see that it can be opened, and lies in the corpus itself"
      )
    )
  }

  private mutating func noteRemark() {
    diagnostics.append(
      Diagnostic(
        .note,
        rule: "not-an-export",
        "file is for people, and holds no records",
        at: Place(file: file.path)
      )
    )
  }
}
