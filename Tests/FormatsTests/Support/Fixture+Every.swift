import FoundationEssentials

extension Fixture {
  /// Every file beside these tests, in whatever format, but for expectations.
  static let every: [Fixture] = folders(in: root).flatMap { all(in: $0) }

  private static func folders(in path: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  private static let root: String = {
    let support = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return support.deletingLastPathComponent().appending(path: "Fixtures").path
  }()

  /// The first bytes, as many as can be read often.
  func opening(_ count: Int) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)).prefix(count))
  }
}
