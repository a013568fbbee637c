import ReviewModel

/// Reads tagged text in shapes that have no format of their own: ProQuest's text, Biblioscape's tag
/// file, and labels such as `TI: ` of the Cochrane Library, CSA, SilverPlatter and Copac.
package struct TaggedTextReader: FormatReader {
  package static let format = Format.taggedText

  private static let grammars: [any TaggedGrammar.Type] = [
    ProQuestGrammar.self, BiblioscapeGrammar.self, LabelledTextGrammar.self,
  ]

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    guard let text = try? file.text.get() else { return .none }
    return Self.grammars.map { $0.confidence(in: text) }.max() ?? .none
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    let text = try file.text.get()
    guard let grammar = Self.grammars.max(by: { $0.confidence(in: text) < $1.confidence(in: text) })
    else { return }
    try Self.read(file, by: grammar, emit)
  }

  private static func read<Grammar: TaggedGrammar>(
    _ file: SourceFile,
    by grammar: Grammar.Type,
    _ emit: (consuming ReadEvent) throws -> Void
  ) throws {
    try TaggedScanner<Grammar>.read(file, emit: emit)
  }
}
