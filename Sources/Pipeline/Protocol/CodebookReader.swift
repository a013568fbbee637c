package import ReviewModel

/// Reads `codebook.yaml`.
package struct CodebookReader {
  private let reading: YAMLReading

  private init(file: String) {
    reading = YAMLReading(file: file)
  }

  /// The codebook, or what is wrong with the file.
  package static func read(
    _ text: String,
    file: String
  ) -> (codebook: Codebook?, diagnostics: [Diagnostic]) {
    let reader = CodebookReader(file: file)
    guard let root = reader.reading.root(of: text) else { return (nil, reader.reading.diagnostics) }
    let codebook = reader.read(root)
    let isUsable = !reader.reading.diagnostics.contains { $0.severity == .error }
    return (isUsable ? codebook : nil, reader.reading.diagnostics)
  }

  private func read(_ root: YAMLMapping) -> Codebook {
    defer { root.finish() }
    let codes = (root.mappings("codes") ?? []).map(code)
    check(codes)
    let context = root.rows("context") ?? []
    TermChecking.check(context.flatMap(\.self), at: root.mark(of: "context"), reading)
    return Codebook(
      version: root.text("version") ?? "",
      note: root.text("note"),
      context: context,
      codes: codes,
      voices: voices(root.mapping("voices"))
    )
  }

  private func code(_ map: YAMLMapping) -> Code {
    defer { map.finish() }
    let result = Code(
      id: Code.ID(map.requiredText("id")),
      label: map.requiredText("label"),
      level: map.text("level"),
      parent: map.text("parent").map(Code.ID.init),
      definition: map.text("definition"),
      include: map.text("include"),
      exclude: map.text("exclude"),
      terms: map.texts("terms") ?? [],
      findingTerms: map.texts("finding_terms") ?? [],
      counterTerms: map.texts("counter_terms") ?? [],
      requires: map.texts("requires") ?? [],
      examples: map.texts("examples") ?? [],
      source: map.text("source"),
      note: map.text("note")
    )
    for (key, terms) in [
      ("terms", result.terms), ("finding_terms", result.findingTerms),
      ("counter_terms", result.counterTerms), ("requires", result.requires),
    ] {
      TermChecking.check(terms, at: map.mark(of: key), reading)
    }
    return result
  }

  private func voices(_ map: YAMLMapping?) -> [Codebook.VoiceTerms] {
    guard let map else { return [] }
    return map.lists().compactMap { name, terms in
      guard let voice = Voice(rawValue: name) else {
        let known = Voice.allCases.map(\.rawValue)
        reading.report(
          "unknown-value",
          "unknown voice ‘\(name)’",
          at: map.mark(of: name),
          help: (Suggestion.closest(to: name, among: known).map { "did you mean ‘\($0)’? " } ?? "")
            + "known: \(known.joined(separator: ", "))"
        )
        return nil
      }
      TermChecking.check(terms, at: map.mark(of: name), reading)
      return .init(voice: voice, terms: terms)
    }
  }

  /// Reports codes that stand twice, and parents that nobody defines.
  private func check(_ codes: [Code]) {
    let ids = codes.map(\.id)
    for id in Set(ids).sorted() where ids.count(where: { $0 == id }) > 1 {
      reading.report(
        "duplicate-code",
        "code ‘\(id)’ stands twice",
        at: nil,
        help: "give each code an ID of its own"
      )
    }
    for code in codes {
      guard let parent = code.parent, !ids.contains(parent) else { continue }
      let closest = Suggestion.closest(to: parent.text, among: ids.map(\.text))
      reading.report(
        "unknown-code",
        "the parent of ‘\(code.id)’ is ‘\(parent)’, which is no code",
        at: nil,
        help: closest.map { "did you mean ‘\($0)’?" }
      )
    }
  }
}
