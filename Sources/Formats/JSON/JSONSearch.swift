/// Searches an object that is no record for records within it.
struct JSONSearch {
  struct Found {
    let element: JSONElement
    let dialect: JSONDialect
    let range: Range<Int>
    let line: Int
  }

  private(set) var found: [Found] = []
  /// The lines of objects that stand where records do, and are none.
  private(set) var strays: [Int] = []
  private let root: JSONElement
  private let origin: Int
  private var line: Int
  /// Within the root, up to where lines have been counted.
  private var counted = 0

  init(_ root: JSONElement, from origin: Int, line: Int) {
    self.root = root
    self.origin = origin
    self.line = line
  }

  mutating func run(_ surroundings: inout JSONSurroundings) {
    search(root, isKnown: true, depth: 0, &surroundings)
  }

  private static let maximalDepth = 6

  /// Under keys that may hold anything only what is surely a record counts.
  private mutating func search(
    _ element: JSONElement,
    isKnown: Bool,
    depth: Int,
    _ surroundings: inout JSONSurroundings
  ) {
    guard depth < Self.maximalDepth else { return }
    switch element.kind {
    case .array:
      for child in element.elements {
        let count = found.count
        take(child, isKnown: isKnown, depth: depth, &surroundings)
        if found.count == count, isKnown, child.kind == .object { strays.append(line(of: child)) }
      }
    case .object:
      var members: [(JSONElement, JSONElement)] = []
      element.forEachMember { members.append(($0, $1)) }
      for (key, value) in members {
        surroundings.take(key, value)
        let isKnown = isKnown && JSONWalk.isWrapper(key) || Self.isNumber(key)
        if value.kind == .array {
          search(value, isKnown: isKnown, depth: depth + 1, &surroundings)
        } else {
          take(value, isKnown: isKnown, depth: depth, &surroundings)
        }
      }
    default: break
    }
  }

  private mutating func take(
    _ element: JSONElement,
    isKnown: Bool,
    depth: Int,
    _ surroundings: inout JSONSurroundings
  ) {
    guard element.kind == .object else { return }
    if let dialect = JSONDialect(of: element), isKnown || dialect != .plain {
      let node = element.nodes[element.index]
      let range = origin + Int(node.start)..<origin + Int(node.end)
      found.append(
        Found(element: element, dialect: dialect, range: range, line: line(of: element))
      )
    } else {
      search(element, isKnown: isKnown, depth: depth + 1, &surroundings)
    }
  }

  /// The line of an element; what has been counted is not counted again.
  private mutating func line(of element: JSONElement) -> Int {
    let start = Int(element.nodes[element.index].start)
    if start < counted { return line - element.source.lineFeeds(in: start..<counted) }
    line += element.source.lineFeeds(in: counted..<start)
    counted = start
    return line
  }

  /// PubMed's summaries stand under their own numbers.
  private static func isNumber(_ key: JSONElement) -> Bool {
    !key.bytes.isEmpty && key.bytes.allSatisfy(ASCII.isDigit)
  }
}
