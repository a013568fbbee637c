import ReviewModel

/// Reads the Citation File Format 1.x: the work itself, what it wants cited instead, and its references.
package struct CFFReader: FormatReader {
  package static let format = Format.cff

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    guard let text = try? file.text.get() else { return .none }
    let isNamed = file.fileExtension == "cff"
    var keys: Set<String> = []
    for line in text.openingLines.lazy.filter({ !text.isBlank($0) }).prefix(Self.horizon) {
      let borrowed = text.borrowed(line.content)
      if borrowed.hasPrefix("cff-version:") { return .certain }
      guard isNamed, let first = borrowed.first, ASCII.isLetter(first),
        let colon = borrowed.firstOffset(of: UInt8(ascii: ":"))
      else { continue }
      keys.insert(borrowed.slice(upTo: colon).string)
    }
    return keys.contains("title") && keys.contains("authors") ? .likely : .none
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    let text = try file.text.get()
    guard text.bytes.count <= Self.maximalBytes,
      let json = YAMLReading.json(text.string(0..<text.bytes.count))
    else { throw ReadStop(rule: "yaml-limit", reason: "larger or deeper than such files are") }
    var tape = JSONTape()
    try ByteText.lending(json) { json in
      guard case .whole = tape.read(json, from: 0), let root = JSONElement(tape, of: json),
        root.kind == .object
      else { return }
      let places = CFFPlaces(text)
      let own = places.whole(in: file.name)
      guard root.has("title") || root.has("authors") || root.has("doi") else { return }
      try emit(.record(CFFRecord.record(root, origin: own)))
      if let preferred = root.member("preferred-citation"), preferred.kind == .object {
        let origin = places.origin(of: "preferred-citation:", in: file.name).first ?? own
        try emit(.record(CFFRecord.record(preferred, origin: origin)))
      }
      let references = (root.member("references")?.elements ?? []).filter { $0.kind == .object }
      let origins = places.origin(of: "references:", in: file.name)
      for (index, reference) in references.enumerated() {
        let origin = origins.count == references.count ? origins[index] : own
        try emit(.record(CFFRecord.record(reference, origin: origin)))
      }
    }
  }

  /// Lines in which the version of the format is looked for.
  private static let horizon = 2_000

  private static let maximalBytes = 8 << 20
}
