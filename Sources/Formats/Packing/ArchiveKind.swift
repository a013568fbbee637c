/// What a ZIP archive is, by the names in it.
enum ArchiveKind {
  /// A document or another thing that is an archive only inside; nil for one of files.
  static func document(_ archive: ZipArchive, name: String) -> UnreadableText? {
    let names = archive.entries.prefix(200).map(\.name)
    for (mark, reason, help) in known where names.contains(where: { $0.hasPrefix(mark) }) {
      return UnreadableText(reason: reason, help: help)
    }
    if names.first == "mimetype" || names.contains("META-INF/container.xml") {
      return UnreadableText(reason: "an EPUB or an OpenDocument file", help: BinaryKind.exportHelp)
    }
    return LibraryKind.named(name).map { UnreadableText(reason: $0.name, help: $0.help) }
  }

  private static let known: [(String, String, String)] = [
    ("xl/", "an Excel workbook", "in Excel: Save As, CSV UTF-8"),
    ("word/", "a Word document", "export the references from the database or reference manager"),
    ("ppt/", "a PowerPoint presentation", "export the records as RIS"),
    ("META-INF/container.xml", "an EPUB book", "export its record as RIS"),
    ("META-INF/MANIFEST.MF", "a Java program", "export the records as RIS"),
    ("sdb/sdb.eni", "a packed EndNote library", "in EndNote: File > Export, as RIS or XML"),
    (
      "project.qde", "a project of a program for qualitative analysis",
      "export its references as RIS"
    ),
    ("Index/Document.iwa", "a document of Apple's Numbers or Pages", "export it as CSV"),
  ]
}
