/// The keywords and subject headings of a record from Ovid.
enum OvidKeywords {
  static func keywords(_ fields: TaggedFields) -> [String] {
    var seen: Set<String> = []
    return
      (fields.list(
        "KW",
        "MH",
        "KH",
        "SH",
        "HW",
        "DE",
        "MC",
        "Author Keywords",
        "Keyword Heading",
        "Keywords",
        "MeSH Subject Headings",
        "Subject Headings"
      ) + concepts(fields)).map { keyword in
        // PsycINFO's lists end in a full stop.
        keyword.hasSuffix(".") ? String(keyword.dropLast()) : keyword
      }.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// PsycINFO's key concepts stand on one line.
  private static func concepts(_ fields: TaggedFields) -> [String] {
    fields.lines("ID", "Key Concepts")
      .flatMap { $0.split(separator: $0.contains(";") ? ";" : ",").map { $0.trimmingBlanks } }
  }
}
