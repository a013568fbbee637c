import Formats
import Identification
import Reporting
import ReviewModel

extension RunRecord {
  /// The record of a walk: what it read, and what it made.
  init(
    _ road: WalkedRoad,
    _ review: ReviewFiles,
    _ digests: StageDigests,
    _ awaiting: Awaiting,
    _ options: RunOptions
  ) {
    self.init(
      program: Program.version,
      identityVersion: Program.identityVersion,
      review: review.location.name,
      corpus: Corpus(
        given: review.location.givenCorpus,
        relative: RelativePath.between(review.location.pipeline, review.location.corpus)
      ),
      overrides: options.overrides,
      asOf: options.asOf,
      corpusFiles: review.exports.digests.map { file, digest in
        FileDigest(file: file, digest: digest, columns: review.exports.columns(of: file))
      },
      pipelineFiles: review.pipelineFiles.map {
        FileDigest(file: $0.path, digest: SHA256.hex($0.bytes))
      },
      stages: digests.stages,
      awaiting: awaiting.kinds.map { Awaited(kind: $0, items: awaiting.items[$0] ?? []) },
      outputs: road.artefacts.map { FileDigest(file: $0.path, digest: SHA256.hex($0.bytes)) }
    )
  }
}
