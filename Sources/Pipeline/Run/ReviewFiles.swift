import Formats
import Identification
import ReviewModel

/// Everything of a review that lies on disk, read and ready to be walked through the stages.
package struct ReviewFiles: Sendable {
  package let location: ReviewLocation
  let plan: ReviewProtocol
  let codebook: Codebook
  let sheets: [DecisionSheet]
  let exports: SearchExports
  /// Every file of the pipeline folder that a run depends on, in order.
  let pipelineFiles: [PipelineFile]
  let diagnostics: [Diagnostic]

  /// Reads protocol, codebook, decisions and corpus; a mistake in the plan ends the run.
  package static func read(
    _ location: ReviewLocation,
    options: RunOptions
  ) throws(PipelineFailure) -> ReviewFiles {
    let files = try pipelineFiles(location)
    let plan = try plan(files, location)
    let codebook = try codebook(files, location)
    let (sheets, problems) = DecisionFolder.read(files)
    let (exports, corpusProblems) = try CorpusFolder.read(
      location.corpus,
      sources: plan.sources
    )
    return ReviewFiles(
      location: location,
      plan: options.applied(to: plan),
      codebook: codebook,
      sheets: sheets,
      exports: exports,
      pipelineFiles: files,
      diagnostics: problems + corpusProblems
    )
  }

  private static func pipelineFiles(
    _ location: ReviewLocation
  ) throws(PipelineFailure) -> [PipelineFile] {
    do {
      let listing = try FolderListing(location.pipeline)
      let wanted = listing.files.filter {
        $0 == "protocol.yaml" || $0 == "codebook.yaml" || $0.hasPrefix("decisions/")
      }
      return try wanted.map {
        PipelineFile(path: $0, bytes: try FileAccess.read("\(location.pipeline)/\($0)"))
      }
    } catch {
      throw PipelineFailure(
        .missingInput,
        "cannot read the folder ‘\(location.pipeline)’",
        help: "check that it can be read"
      )
    }
  }

  private static func plan(
    _ files: [PipelineFile],
    _ location: ReviewLocation
  ) throws(PipelineFailure) -> ReviewProtocol {
    let bytes = files.first { $0.path == "protocol.yaml" }?.bytes ?? []
    let text = String(decoding: bytes, as: UTF8.self)
    let (plan, diagnostics) = ProtocolReader.read(text, file: "protocol.yaml")
    guard let plan else {
      throw PipelineFailure(
        .unreadableInput,
        "the protocol ‘\(location.pipeline)/protocol.yaml’ has mistakes",
        help: "mend them and run again; nothing was written",
        diagnostics: diagnostics
      )
    }
    return plan
  }

  private static func codebook(
    _ files: [PipelineFile],
    _ location: ReviewLocation
  ) throws(PipelineFailure) -> Codebook {
    guard let file = files.first(where: { $0.path == "codebook.yaml" }) else {
      return Codebook(version: "", note: nil, codes: [], voices: [])
    }
    let text = String(decoding: file.bytes, as: UTF8.self)
    let (codebook, diagnostics) = CodebookReader.read(text, file: file.path)
    guard let codebook else {
      throw PipelineFailure(
        .unreadableInput,
        "the codebook ‘\(location.pipeline)/codebook.yaml’ has mistakes",
        help: "mend them and run again; nothing was written",
        diagnostics: diagnostics
      )
    }
    return codebook
  }
}
