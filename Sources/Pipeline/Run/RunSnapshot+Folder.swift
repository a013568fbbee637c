import Reporting

extension RunSnapshot {
  /// The snapshot of an output folder; nil where there is none that can be read.
  static func read(from output: String) -> RunSnapshot? {
    guard FileAccess.exists("\(output)/\(RunRecord.file)"),
      let listing = try? FolderListing(output)
    else { return nil }
    let artefacts = listing.files.compactMap { file in
      (try? FileAccess.read("\(output)/\(file)")).map { Artefact(path: file, bytes: $0) }
    }
    return RunSnapshot(artefacts: artefacts)
  }
}
