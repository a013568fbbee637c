/// A file of a review's pipeline folder, with its bytes.
struct PipelineFile: Sendable, Hashable {
  /// Relative to the pipeline folder.
  let path: String
  let bytes: [UInt8]
}
