import Formats
import FoundationEssentials
import ReviewModel

/// Keeps what people wrote into an output folder, which a run is about to replace.
enum EditedFiles {
  /// Copies every file that is not as the last run wrote it, and says where to.
  static func keep(from output: String, in scratch: String) throws -> [Diagnostic] {
    guard let record = try? RunRecord.read(from: output),
      let listing = try? FolderListing(output)
    else { return [] }
    let written = Dictionary(
      record.outputs.map { ($0.file, $0.digest) },
      uniquingKeysWith: { first, _ in first }
    )
    var noticed: [Diagnostic] = []
    for file in listing.files where file != RunRecord.file {
      let bytes = try FileAccess.read("\(output)/\(file)")
      let digest = SHA256.hex(bytes)
      guard written[file] != digest else { continue }
      let copy = "\(scratch)/edited/\(digest.prefix(8))/\(file)"
      if let slash = copy.lastIndex(of: "/") {
        try FileManager.default.createDirectory(
          atPath: String(copy[..<slash]),
          withIntermediateDirectories: true
        )
      }
      try Data(bytes).write(to: URL(fileURLWithPath: copy))
      noticed.append(
        Diagnostic(
          .warning,
          rule: "edited-output",
          "file was changed since the last run, and is replaced by this one",
          at: Place(file: "\(output)/\(file)"),
          notes: ["what you wrote is kept as \(copy)"],
          help: "decisions belong into the pipeline's folder decisions/, one file per person"
        )
      )
    }
    return noticed
  }
}
