/// What the descriptions of a description in Dublin Core are: abstracts, notes on a thesis, or history.
struct DublinCoreTexts {
  let abstract: String?
  private(set) var degree: String?
  private(set) var awardingBody: String?

  init(_ terms: DublinCoreTerms) {
    let notes = terms.all("summary", "description", "teaser")
    let free = notes.filter { !Self.isHistory($0) && !Self.isThesisNote($0) }
    let long = free.filter { $0.utf8.count >= 150 }
    let own = terms.all("abstract")
    // A repository's short description is one too, where there is nothing longer.
    let rest = free.filter { $0.utf8.count >= 40 && $0.contains(" ") && !$0.hasPrefix("synth:") }
    abstract = AbstractText.joined(own.isEmpty ? long.isEmpty ? Array(rest.prefix(1)) : long : own)
    readThesisNote(notes.first(where: Self.isThesisNote))
  }

  /// DSpace tells who submitted and approved a thing.
  private static func isHistory(_ text: String) -> Bool {
    ["Submitted by", "Made available in", "Approved for entry", "Item created via", "Rejected by"]
      .contains(where: text.hasPrefix)
  }

  /// `Thesis (Ph.D.)--University of Wind, 2003`.
  private static func isThesisNote(_ text: String) -> Bool {
    text.utf8.count < 200
      && ["thesis (", "dissertation (", "thesis--"].contains(where: text.lowercased().hasPrefix)
  }

  private mutating func readThesisNote(_ note: String?) {
    guard let note else { return }
    if let open = note.firstIndex(of: "("), let close = note[open...].firstIndex(of: ")") {
      degree = CleanText.line(String(note[note.index(after: open)..<close]))
    }
    guard let dashes = note.firstRange(of: "--") else { return }
    awardingBody = CleanText.line(String(note[dashes.upperBound...].prefix { $0 != "," }))
  }
}
