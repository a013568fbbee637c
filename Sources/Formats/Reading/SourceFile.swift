/// The bytes of an input file, under the name that messages show.
package struct SourceFile: Sendable {
  /// As the person gave it, or relative to the corpus.
  package let name: String
  /// As the file lies on the disk: what a digest is made of.
  package let stored: FileBytes
  /// What is to be read, and what origins count in: of a packed file, what is inside.
  package let bytes: FileBytes
  /// The bytes as text, or why they are none; decoded once for all readers.
  package let text: Result<DecodedText, UnreadableText>
  /// What columns of a table hold, where the protocol says it.
  package let columns: [String: TableMeaning]
  /// The name of the file inside a packed one.
  private let inner: String

  /// A file, in the encoding that a person names; else the encoding is found out.
  package init(
    name: String,
    bytes stored: FileBytes,
    columns: [String: TableMeaning] = [:],
    encoding: TextEncoding? = nil,
    limits: ReadLimits = .standard
  ) {
    self.name = name
    self.columns = columns
    self.stored = stored
    let content: Result<UnpackedFile, UnreadableText>
    do throws(UnreadableText) {
      content = .success(try Unpacking.content(of: stored, name: name, limits: limits))
    } catch {
      content = .failure(error)
    }
    bytes = (try? content.get().bytes) ?? stored
    inner = (try? content.get().name) ?? name
    text = content.flatMap { Self.text(of: $0, name: name, encoding) }
  }

  package init(name: String, bytes: [UInt8]) {
    self.init(name: name, bytes: FileBytes(bytes))
  }

  /// All files that are inside a packed one, each under its own name; else the file itself.
  package static func files(
    name: String,
    bytes stored: FileBytes,
    columns: [String: TableMeaning] = [:],
    encoding: TextEncoding? = nil,
    limits: ReadLimits = .standard
  ) -> [SourceFile] {
    let found = try? Unpacking.contents(of: stored, name: name, limits: limits)
    guard let found, found.count > 1 else {
      let file = SourceFile(
        name: name,
        bytes: stored,
        columns: columns,
        encoding: encoding,
        limits: limits
      )
      return [file]
    }
    return found.map { SourceFile($0, stored: stored, columns: columns, encoding: encoding) }
  }

  private init(
    _ file: UnpackedFile,
    stored: FileBytes,
    columns: [String: TableMeaning],
    encoding: TextEncoding?
  ) {
    name = file.name
    self.stored = stored
    self.columns = columns
    bytes = file.bytes
    inner = file.name
    text = Self.text(of: file, name: name, encoding)
  }

  private static func text(
    of file: UnpackedFile,
    name: String,
    _ encoding: TextEncoding?
  ) -> Result<DecodedText, UnreadableText> {
    TextDecoding.decode(file.bytes, name: name, as: encoding).map { $0.adding(file.diagnostics) }
  }

  /// The extension in lower case, without the dot.
  package var fileExtension: String {
    var last = inner.split(separator: "/").last ?? ""
    if last.lowercased().hasSuffix(".gz"), stored !== bytes { last.removeLast(3) }
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return "" }
    return last[last.index(after: dot)...].lowercased()
  }
}
