import FoundationEssentials

/// Files that tests read: our fixtures, and the data of others where it is at hand.
enum PageFixture {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures").path

  /// The folder of the benchmark data; nil where the environment does not name it.
  static let benchmark = ProcessInfo.processInfo.environment["SYNTH_BENCHMARK_DATA"]

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// Files of a folder that have an expectation beside them, in order of their names.
  static func expected(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let ending = ".expected.json"
    return names.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
  }

  /// All fixtures of the folders that begin with a word, relative to the fixtures.
  static func all(_ prefix: String) -> [String] {
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return folders.filter { $0.hasPrefix(prefix) }.sorted().flatMap { name in
      expected(in: "\(folder)/\(name)").map { "\(name)/\($0)" }
    }
  }
}
