import FoundationEssentials

/// The names in a folder.
enum FolderNames {
  /// In order, without hidden ones.
  static func list(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }
}
