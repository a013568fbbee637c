import ReviewModel

/// Reads through packed files: gzip, and ZIP archives with exports in them.
enum Unpacking {
  /// What is inside a file: itself where it is not packed.
  ///
  /// Of an archive with several files that may hold records, all.
  static func contents(
    of bytes: FileBytes,
    name: String,
    limits: ReadLimits
  ) throws(UnreadableText) -> [UnpackedFile] {
    if Gzip.isOpening(of: bytes) { return [try Gzip.unpack(bytes, name: name, limits: limits)] }
    guard ZipArchive.isOpening(of: bytes) else {
      return [UnpackedFile(name: name, bytes: bytes, diagnostics: [])]
    }
    let (archive, entries) = try candidates(in: bytes, name)
    guard entries.count <= limits.archivedFiles else { throw several(entries) }
    var files: [UnpackedFile] = []
    for entry in entries { files.append(try unpack(entry, archive, name, limits)) }
    return files
  }

  /// The one file inside, or why there is none.
  static func content(
    of bytes: FileBytes,
    name: String,
    limits: ReadLimits
  ) throws(UnreadableText) -> UnpackedFile {
    if Gzip.isOpening(of: bytes) { return try Gzip.unpack(bytes, name: name, limits: limits) }
    guard ZipArchive.isOpening(of: bytes) else {
      return UnpackedFile(name: name, bytes: bytes, diagnostics: [])
    }
    let (archive, entries) = try candidates(in: bytes, name)
    guard entries.count == 1, let entry = entries.first else { throw several(entries) }
    return try unpack(entry, archive, name, limits)
  }

  /// The files of an archive that may hold records.
  private static func candidates(
    in bytes: FileBytes,
    _ name: String
  ) throws(UnreadableText) -> (ZipArchive, [ZipEntry]) {
    guard let archive = ZipArchive(bytes) else {
      throw UnreadableText(reason: "a ZIP archive that is cut off", help: "fetch it again")
    }
    if let document = ArchiveKind.document(archive, name: name) { throw document }
    let entries = archive.entries.filter(\.isCandidate)
    guard !entries.isEmpty else {
      throw UnreadableText(
        reason: "a ZIP archive without an export in it: \(list(archive.entries))",
        help: BinaryKind.exportHelp
      )
    }
    return (archive, entries)
  }

  private static func unpack(
    _ entry: ZipEntry,
    _ archive: ZipArchive,
    _ name: String,
    _ limits: ReadLimits
  ) throws(UnreadableText) -> UnpackedFile {
    let bytes = try archive.unpack(entry, limits: limits)
    return UnpackedFile(name: "\(name)/\(entry.name)", bytes: bytes, diagnostics: [])
  }

  private static func several(_ entries: [ZipEntry]) -> UnreadableText {
    UnreadableText(
      reason: "a ZIP archive of \(entries.count) files: \(list(entries))",
      help: "unpack it, and name the exports in it"
    )
  }

  private static func list(_ entries: [ZipEntry]) -> String {
    let files = entries.filter { !$0.name.hasSuffix("/") }
    return files.prefix(5).map(\.name).joined(separator: ", ") + (files.count > 5 ? " …" : "")
  }
}
