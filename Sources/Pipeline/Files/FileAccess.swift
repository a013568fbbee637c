import FoundationEssentials

/// Reads whole files.
enum FileAccess {
  /// The bytes of a file.
  static func read(_ path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  static func isFolder(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/.")
    return attributes?[.type] as? FileAttributeType == .typeDirectory
  }
}
