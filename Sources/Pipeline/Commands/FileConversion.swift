import Formats
package import ReviewModel

/// Reads export files record by record, and writes each in another format, or only checks them.
///
/// Nothing but the record at hand is held, so that files of any size can be converted.
package struct FileConversion {
  package private(set) var files: [ConvertedFile] = []
  package private(set) var diagnostics: [Diagnostic] = []
  private var unread = 0
  private var digest = RecordDigest()
  private var document: RecordDocument?
  private var buffer: [UInt8] = []
  private let encoding: TextEncoding?

  /// The names of formats that can be written.
  package static var targets: [String] { RecordDocument.Target.allCases.map(\.rawValue) }

  /// Whether there is an encoding of a name.
  package static func isEncoding(_ name: String) -> Bool { TextEncoding(label: name) != nil }

  /// A conversion to one of the targets, or a check where there is none; files are read in the
  /// encoding of a name, or in the one that they seem to be in.
  package init(to target: String?, encoding: String? = nil) {
    document = target.flatMap(RecordDocument.Target.init).map { RecordDocument($0) }
    self.encoding = encoding.flatMap { TextEncoding(label: $0) }
  }

  package var recordCount: Int { files.reduce(0) { $0 + $1.records } }

  /// `N records, M fields, digest HEX`.
  package var summary: String {
    let fields = files.reduce(0) { $0 + $1.fields }
    return "\(recordCount) records, \(fields) fields, digest \(digest.text)"
  }

  package var nothingWasRead: Bool { unread > 0 && files.allSatisfy { $0.isUnread } }

  /// Whether something that stands in the files is in no record.
  package var hasLosses: Bool {
    diagnostics.contains { $0.severity == .error || $0.rule == "too-long" }
  }

  /// Reads files, or standard input where a name is `-`; `write` takes the document piece by piece.
  package mutating func run(
    _ names: [String],
    write: ([UInt8]) throws -> Void
  ) throws {
    try ExportFiles.requireAny(of: names)
    document?.open(&buffer)
    for name in names {
      switch NamedFile.opened(name, encoding: encoding) {
      case .failure(let failure):
        unread += 1
        diagnostics.append(failure.diagnostic)
      case .success(let opened): for file in opened { try read(file, write) }
      }
    }
    document?.close(&buffer)
    try write(buffer)
    buffer = []
  }

  private static let pieceLength = 1 << 18

  private mutating func read(_ file: SourceFile, _ write: ([UInt8]) throws -> Void) throws {
    var options = ReadOptions()
    options.identifies = document != nil
    var stream = RecordStream(file, options: options)
    var trouble: (any Error)?
    stream.forEach { record in
      digest.add(record)
      document?.append(record, to: &buffer)
      guard buffer.count >= Self.pieceLength, trouble == nil else { return }
      do { try write(buffer) } catch { trouble = error }
      buffer.removeAll(keepingCapacity: true)
    }
    if let trouble { throw trouble }
    diagnostics += stream.diagnostics
    let converted = ConvertedFile(file.name, stream)
    if converted.isUnread { unread += 1 }
    files.append(converted)
  }
}
