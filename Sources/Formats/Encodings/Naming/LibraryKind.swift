/// A library of a reference manager or of another program, told by the file's extension.
enum LibraryKind {
  /// What the file is and what to do, where its extension says it.
  static func named(_ file: String) -> (name: String, help: String)? {
    let name = file.split(separator: "/").last.map { $0.lowercased() } ?? ""
    return known.first { name.hasSuffix($0.ending) }.map { ($0.name, $0.help) }
  }

  private static let known: [(ending: String, name: String, help: String)] = [
    (".enl", "an EndNote library", "in EndNote: File > Export, style ‘RefMan (RIS) Export’ or XML"),
    (".enlx", "a packed EndNote library", "in EndNote: File > Export, as RIS or XML"),
    ("zotero.sqlite", "Zotero's database", "in Zotero: File > Export Library, as RIS"),
    ("zotero.sqlite.bak", "Zotero's database", "in Zotero: File > Export Library, as RIS"),
    (".ctv6", "a Citavi project", "in Citavi: File > Export, as RIS"),
    (".ctv5", "a Citavi project", "in Citavi: File > Export, as RIS"),
    (".nvp", "an NVivo project", "in NVivo: export the source classifications as EndNote XML"),
    (".nvpx", "an NVivo project", "in NVivo: export the source classifications as EndNote XML"),
    (".qdpx", "a project of a program for qualitative analysis", "export its references as RIS"),
    (".rmd5", "a RevMan review", "in RevMan: export the references as RIS"),
    (".xls", "an old Excel workbook", "save it as CSV (UTF-8)"),
    (".doc", "an old Word document", "save it as text, or export the references as RIS"),
    (".ppt", "an old PowerPoint presentation", "export the records as RIS"),
    (".msg", "a saved e-mail of Outlook", "save its attachment or its text"),
  ]
}
