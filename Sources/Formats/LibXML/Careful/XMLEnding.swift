/// Why the parser of a document stopped; offsets are bytes of the document.
enum XMLEnding: Sendable, Hashable {
  /// The root element ended.
  case complete(at: Int)
  /// A record ended after which parsing was to pause.
  case paused(at: Int)
  /// The document declares an entity, which may hide a bomb or a file of this machine.
  case entityDeclared(line: Int)
  /// A limit of ours was reached.
  case excessive(String, line: Int, at: Int)
  /// libxml2 gave up.
  case broken(at: Int)
}
