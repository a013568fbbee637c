/// The keywords of a refer record.
enum ReferKeywords {
  /// Lines and semicolons separate keywords, as do two hyphens where one ends the value.
  static func keywords(_ values: [String]) -> [String] {
    var seen: Set<String> = []
    return values.flatMap(pieces).compactMap(CleanText.line).filter { seen.insert($0).inserted }
  }

  private static func pieces(_ value: String) -> [String] {
    let pieces = HTMLEntities.decoded(value).split { $0 == "\n" || $0 == ";" }
    return pieces.flatMap { piece in
      piece.trimmingBlanks.hasSuffix("--")
        ? piece.split(separator: "--").map { String($0) } : [String(piece)]
    }
  }
}
