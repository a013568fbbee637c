import Formats
import Identification
import ReviewModel

/// Reads the files of a corpus folder.
enum CorpusFolder {
  /// Every file with its bytes, and what was noticed about the folder.
  static func read(
    _ corpus: String,
    sources: [SourcePlan]
  ) throws(PipelineFailure) -> (SearchExports, [Diagnostic]) {
    let listing: FolderListing
    do {
      listing = try FolderListing(corpus)
    } catch {
      throw PipelineFailure(
        .missingInput,
        "cannot list the folder ‘\(corpus)’",
        help: "check that it can be read"
      )
    }
    let readable = listing.files.map { read($0, of: corpus) }
    let others = listing.unreadable.map { file, reason in
      ExportFile(path: file, content: .unreadable(reason: reason), digest: "")
    }
    let exports = SearchExports(
      corpus: ReviewLocation.name(of: RelativePath.absolute(corpus)),
      sources: sources,
      files: readable + others
    )
    return (exports, listing.diagnostics)
  }

  private static func read(_ file: String, of corpus: String) -> ExportFile {
    guard let bytes = try? FileAccess.read("\(corpus)/\(file)") else {
      return ExportFile(
        path: file,
        content: .unreadable(reason: "it cannot be opened"),
        digest: ""
      )
    }
    return ExportFile(path: file, content: .bytes(bytes), digest: SHA256.hex(bytes))
  }
}
