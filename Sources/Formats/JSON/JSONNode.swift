/// A value of a JSON text: where it stands, and where the next begins.
struct JSONNode {
  let kind: JSONKind
  /// Whether a string holds escapes, and says something else than it shows.
  var hasEscapes = false
  /// From the start of the text read; of a string without its quotation marks.
  let start: UInt32
  var end: UInt32
  /// The index of the node after this one and all within it; 0 as long as it is open.
  var next: UInt32
}
