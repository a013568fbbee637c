import FoundationEssentials
package import ReviewModel

/// What `run.json` says of a run: enough to check that nothing has changed since.
package struct RunRecord: Sendable, Hashable, Codable {
  package struct FileDigest: Sendable, Hashable, Codable {
    package let file: String
    /// SHA-256, in hexadecimal.
    package let digest: String
    /// What columns of a table hold, where the protocol says it.
    package var columns: [String: String]?
  }

  package struct StageDigest: Sendable, Hashable, Codable {
    package let stage: StageName
    package let version: Int
    /// Over settings, version, files and all stages before.
    package let inputs: String
  }

  package struct Awaited: Sendable, Hashable, Codable {
    package let kind: Awaiting.Kind
    package let items: [String]
  }

  package struct Corpus: Sendable, Hashable, Codable {
    /// As the person gave it; relative, where it was absolute.
    package let given: String
    /// Relative to the folder of the pipeline.
    package let relative: String
  }

  package let program: String
  package let identityVersion: Int
  package let review: String
  package let corpus: Corpus
  package let overrides: [String]
  package let asOf: String?
  package let corpusFiles: [FileDigest]
  package let pipelineFiles: [FileDigest]
  package let stages: [StageDigest]
  package let awaiting: [Awaited]
  package let outputs: [FileDigest]

  static let file = "run.json"

  /// How many things wait now that did not wait at an earlier run.
  func newlyAwaited(since earlier: RunRecord) -> Int {
    func names(_ record: RunRecord) -> [String] {
      record.awaiting.flatMap { awaited in awaited.items.map { "\(awaited.kind.rawValue) \($0)" } }
    }
    let known = Set(names(earlier))
    return names(self).count { !known.contains($0) }
  }

  /// The JSON text, the same on every machine.
  func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try [UInt8](encoder.encode(self)) + [UInt8(ascii: "\n")]
  }

  /// Reads the record of an output folder.
  static func read(from output: String) throws(PipelineFailure) -> RunRecord {
    let path = "\(output)/\(file)"
    guard FileAccess.exists(path) else {
      throw PipelineFailure(
        .missingInput,
        "there is no run in ‘\(output)’",
        help: "make one with `synth run`"
      )
    }
    do {
      return try JSONDecoder().decode(RunRecord.self, from: Data(try FileAccess.read(path)))
    } catch {
      throw PipelineFailure(
        .verification,
        "‘\(path)’ cannot be read as the record of a run",
        help: "it was changed or cut off: run again"
      )
    }
  }
}
