import CRename
import FoundationEssentials
import Glibc
import Reporting

/// Writes a whole output folder at once: a run killed at any moment leaves the old one or the new.
struct OutputFolder: Sendable {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Writes the artefacts beside the old folder, and then puts them in its place.
  func replace(with artefacts: [Artefact]) throws(PipelineFailure) {
    let fresh = "\(path).new-\(getpid())"
    do {
      try? FileManager.default.removeItem(atPath: fresh)
      try FileManager.default.createDirectory(atPath: fresh, withIntermediateDirectories: true)
      for artefact in artefacts { try write(artefact, into: fresh) }
    } catch {
      try? FileManager.default.removeItem(atPath: fresh)
      throw failure("cannot write beside ‘\(path)’: \(Self.words(for: error))")
    }
    try exchange(with: fresh)
  }

  private func write(_ artefact: Artefact, into folder: String) throws {
    let target = "\(folder)/\(artefact.path)"
    if let slash = target.lastIndex(of: "/") {
      try FileManager.default.createDirectory(
        atPath: String(target[..<slash]),
        withIntermediateDirectories: true
      )
    }
    try Data(artefact.bytes).write(to: URL(fileURLWithPath: target))
  }

  /// Swaps the folders in one step where the file system can, else moves the old one aside first.
  private func exchange(with fresh: String) throws(PipelineFailure) {
    guard FileAccess.exists(path) else {
      guard rename(fresh, path) == 0 else { throw moved(fresh) }
      return
    }
    if synth_exchange(fresh, path) == 0 {
      try? FileManager.default.removeItem(atPath: fresh)
      return
    }
    let aside = "\(path).old-\(getpid())"
    guard rename(path, aside) == 0 else { throw moved(fresh) }
    guard rename(fresh, path) == 0 else {
      _ = rename(aside, path)
      throw moved(fresh)
    }
    try? FileManager.default.removeItem(atPath: aside)
  }

  private func moved(_ fresh: String) -> PipelineFailure {
    let reason = String(cString: strerror(errno))
    try? FileManager.default.removeItem(atPath: fresh)
    return failure("cannot replace ‘\(path)’: \(reason)")
  }

  private func failure(_ message: String) -> PipelineFailure {
    PipelineFailure(
      .disk,
      message,
      help: "check that the folder can be written, and that there is room; the old output stands"
    )
  }

  private static func words(for error: any Error) -> String {
    (error as? CocoaError).map { "\($0.code)" } ?? "\(error)"
  }
}
