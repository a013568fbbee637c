import ReviewModel

/// What is inside a packed file.
struct UnpackedFile: Sendable {
  /// The name under which messages show it.
  let name: String
  let bytes: FileBytes
  /// Where the packing was damaged.
  let diagnostics: [Diagnostic]
}
