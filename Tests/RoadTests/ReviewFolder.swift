import Foundation
import Pipeline

/// A review in a temporary folder of its own; removed when it is no longer used.
final class ReviewFolder {
  let root: URL
  let location: ReviewLocation

  init(name: String = "tea") throws {
    root = FileManager.default.temporaryDirectory
      .appendingPathComponent("synth-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    location = ReviewLocation(
      corpus: root.appendingPathComponent("Corpus/\(name)").path,
      pipeline: root.appendingPathComponent("Pipelines/\(name)").path,
      output: root.appendingPathComponent("Output/\(name)").path,
      scratch: root.appendingPathComponent(".synth/\(name)").path,
      name: name
    )
    for folder in [location.corpus, location.pipeline] {
      try FileManager.default.createDirectory(
        atPath: folder,
        withIntermediateDirectories: true
      )
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  func write(_ data: Data, to path: String) throws {
    let url = root.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try data.write(to: url)
  }

  func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  @discardableResult
  func run(_ options: RunOptions = RunOptions(), output: String? = nil) async throws -> RunSummary {
    try await ReviewRun.run(output.map(located) ?? location, options: options)
  }

  /// The review with another output folder.
  func located(_ output: String) -> ReviewLocation {
    ReviewLocation(
      corpus: location.corpus,
      pipeline: location.pipeline,
      output: root.appendingPathComponent(output).path,
      scratch: location.scratch,
      name: location.name
    )
  }

  /// Every file below a folder of the review, with its bytes.
  func files(in folder: String) throws -> [String: Data] {
    let base = root.appendingPathComponent(folder)
    let paths = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String }
    var files: [String: Data] = [:]
    for path in paths ?? [] {
      files[path] = try? Data(contentsOf: base.appendingPathComponent(path))
    }
    return files
  }
}

extension ReviewFolder {
  /// The committed default review, copied with its corpus.
  static func ofTheDefaultReview() throws -> ReviewFolder {
    let folder = try ReviewFolder(name: "recovery")
    let package = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    for (part, target) in [
      ("Corpus", folder.location.corpus), ("Pipelines", folder.location.pipeline),
    ] {
      try FileManager.default.removeItem(atPath: target)
      try FileManager.default.copyItem(
        atPath: package.appendingPathComponent("\(part)/recovery").path,
        toPath: target
      )
    }
    return folder
  }
}
