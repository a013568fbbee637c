package import ReviewModel

/// One sentence of a passage, with the section it belongs to.
package struct Sentence: Sendable, Hashable {
  package let span: TextSpan
  /// The words of the passage that lie in it, as indexes.
  package let words: Range<Int>
  package let section: Section
  package let cues: Cue
}
