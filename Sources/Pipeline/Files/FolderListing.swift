import FoundationEssentials
import ReviewModel

/// The regular files below a folder, in the order of their paths' bytes.
///
/// Symbolic links are never followed: none can lead out of the folder, or in a circle.
struct FolderListing: Sendable {
  /// Paths relative to the folder, with `/` between folders.
  private(set) var files: [String] = []
  /// Files that are there and cannot be read, with the reason.
  private(set) var unreadable: [(file: String, reason: String)] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Lists a folder; throws where the folder itself cannot be listed.
  init(_ root: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: root)
    list(names, in: "", of: root, depth: 0)
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    unreadable.sort { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
  }

  private static let deepest = 64

  private mutating func list(_ names: [String], in folder: String, of root: String, depth: Int) {
    for name in names.sorted() {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      let attributes = try? FileManager.default.attributesOfItem(atPath: "\(root)/\(path)")
      switch attributes?[.type] as? FileAttributeType {
      case .typeRegular?: files.append(path)
      case .typeDirectory?: descend(path, of: root, depth: depth)
      case .typeSymbolicLink?: passOver(path, of: root)
      case nil: unreadable.append((path, "its attributes cannot be read"))
      default: unreadable.append((path, "it is neither a file nor a folder"))
      }
    }
  }

  private mutating func descend(_ path: String, of root: String, depth: Int) {
    guard depth < Self.deepest else {
      diagnostics.append(
        Diagnostic(
          .error,
          rule: "unreadable-folder",
          "folder lies too deep to be read",
          at: Place(file: path),
          help: "move it up: \(Self.deepest) levels are read"
        )
      )
      return
    }
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(path)")
      list(names, in: path, of: root, depth: depth + 1)
    } catch {
      unreadable.append((path, "the folder cannot be listed"))
    }
  }

  private mutating func passOver(_ path: String, of root: String) {
    unreadable.append((path, "it is a symbolic link, and links are not followed"))
  }
}
