import FoundationEssentials

/// Paths that say where something lies without saying where on which machine.
enum RelativePath {
  /// The way from one folder to another.
  static func between(_ from: String, _ to: String) -> String {
    let start = components(from)
    let end = components(to)
    let shared = zip(start, end).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: start.count - shared)
    let way = up + end.dropFirst(shared)
    return way.isEmpty ? "." : way.joined(separator: "/")
  }

  static func absolute(_ path: String) -> String {
    "/" + components(path).joined(separator: "/")
  }

  /// The same path without a `/` at its end.
  static func tidied(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }

  /// The folders of an absolute path, without `.` and `..`.
  private static func components(_ path: String) -> [String] {
    let absolute =
      path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
    var result: [String] = []
    for part in absolute.split(separator: "/").map(String.init) where part != "." {
      if part == ".." { result = result.dropLast() } else { result.append(part) }
    }
    return result
  }
}
