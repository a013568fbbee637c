/// Text files that belong to citation software and hold no records.
enum RecordlessFile {
  /// What the file is, with its article; nil where it may hold records.
  static func name(of text: DecodedText) -> String? {
    let opening = TextOpening(text)
    if opening.isMarkup { return markup(opening) }
    if opening.begins("{") { return json(opening.lowered) }
    return plain(opening)
  }

  /// The same for files that no reader takes: other things in XML and JSON.
  static func name(ofUnread text: DecodedText) -> String? {
    if let opening = XMLOpening(Array(text.bytes.prefix(65_536))) {
      return NamedXML.name(of: opening).flatMap { isMishap($0) ? nil : noun($0) }
    }
    // Exports begin with their search strategy at times, so readers come first.
    let strategy = isStrategy(TextOpening(text)) ? "a search strategy" : nil
    guard let name = JSONNaming.name(of: text), !isMishap(name) else { return strategy }
    return noun(name)
  }

  /// A name as far as it says what a thing is, and not what it lacks.
  private static func noun(_ name: String) -> String {
    let end = name.firstRange(of: ", without") ?? name.firstRange(of: " without")
    return end.map { String(name[..<$0.lowerBound]) } ?? name
  }

  /// What came in place of an export, or may hold records of a kind that we do not know.
  private static func isMishap(_ name: String) -> Bool {
    ["error", "HTML", "SOAP", "no known shape"].contains(where: name.contains)
  }

  private static func markup(_ opening: TextOpening) -> String? {
    let root = opening.root
    switch root.name {
    case "schema" where root.prefix == "xs" || root.prefix == "xsd" || opening.says("xmlschema"):
      return "an XML schema (XSD)"
    case "grammar" where opening.says("relaxng"): return "a RELAX NG schema"
    case "stylesheet", "transform": return root.prefix == "xsl" ? "an XSL style sheet" : nil
    case "style" where opening.says("purl.org/net/xbiblio/csl"): return "a CSL style"
    case "locale" where opening.says("purl.org/net/xbiblio/csl"): return "a CSL locale"
    case "": return isDTD(opening) ? "a DTD" : nil
    default: return nil
    }
  }

  private static func isDTD(_ opening: TextOpening) -> Bool {
    if opening.says("<!doctype") { return false }
    return opening.says("<!element ") || opening.says("<!attlist ") || opening.says("<!entity ")
  }

  private static func json(_ lowered: String) -> String? {
    let isSchema =
      lowered.contains("\"$schema\"") && lowered.contains("json-schema.org")
      && (lowered.contains("\"properties\"") || lowered.contains("\"definitions\"")
        || lowered.contains("\"$defs\"") || lowered.contains("\"items\""))
    if isSchema { return "a JSON schema" }
    let isPackage = lowered.contains("\"translatorid\"") && lowered.contains("\"translatortype\"")
    return isPackage ? "a translator of Zotero" : nil
  }

  private static func plain(_ opening: TextOpening) -> String? {
    let lines = opening.lines.filter { !$0.hasPrefix("%") }
    if lines.first?.hasPrefix("ENTRY") ?? false, opening.says("function"), opening.says("{") {
      return "a BibTeX style (BST)"
    }
    let latex = ["\\documentclass", "\\documentstyle", "\\ProvidesPackage", "\\ProvidesFile"]
    if let first = lines.first, latex.contains(where: first.hasPrefix), !opening.says("@") {
      return "a LaTeX document"
    }
    if opening.begins("\\relax"), opening.says("\\citation") || opening.says("\\bibdata") {
      return "an AUX file of LaTeX"
    }
    return nil
  }

  /// Lines such as `1. exp Depression/` or `#3 AND #4`.
  private static func isStrategy(_ opening: TextOpening) -> Bool {
    guard opening.lines.count >= 3 else { return false }
    let terms = opening.lines.count { line in
      line.hasSuffix("/") || line.contains(" or/1-") || line.contains(".ti,ab.")
        || line.contains("[MeSH") || line.contains("[tiab]") || line.contains(" AND #")
        || line.contains(" OR #") || line.contains("NEAR/")
    }
    return terms * 2 >= opening.lines.count
  }
}
