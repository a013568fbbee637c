/// A pattern of file paths: `*` stands for anything within a name, `**` for any number of folders.
struct GlobPattern: Sendable, Hashable {
  private let parts: [[UInt8]]

  init(_ pattern: String) {
    parts = pattern.split(separator: "/").map { Array($0.utf8) }
  }

  func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/").map { Array($0.utf8) }
    // Which parts may have been matched after each name: linear in both, whatever the pattern.
    var reached = Self.passingFolders([0], parts)
    for name in names {
      var next: Set<Int> = []
      for position in reached where position < parts.count {
        if parts[position] == Self.folders { next.insert(position) }
        if Self.matches(name, parts[position]) { next.insert(position + 1) }
      }
      reached = Self.passingFolders(next, parts)
    }
    return reached.contains(parts.count)
  }

  private static let folders = Array("**".utf8)
  private static let star = UInt8(ascii: "*")

  /// The positions, and those behind every `**` that may stand for no folder at all.
  private static func passingFolders(_ positions: Set<Int>, _ parts: [[UInt8]]) -> Set<Int> {
    var result = positions
    for position in positions.sorted() {
      var position = position
      while position < parts.count, parts[position] == folders {
        position += 1
        result.insert(position)
      }
    }
    return result
  }

  /// Whether a name is what a part with any number of `*` stands for.
  private static func matches(_ name: [UInt8], _ part: [UInt8]) -> Bool {
    var (n, p) = (0, 0)
    var retry: (name: Int, part: Int)?
    while n < name.count {
      if p < part.count, part[p] == star {
        retry = (n, p)
        p += 1
      } else if p < part.count, part[p] == name[n] {
        n += 1
        p += 1
      } else if let last = retry {
        retry = (last.name + 1, last.part)
        n = last.name + 1
        p = last.part + 1
      } else {
        return false
      }
    }
    return part[p...].allSatisfy { $0 == star }
  }
}
