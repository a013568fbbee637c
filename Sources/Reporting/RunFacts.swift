package import ReviewModel

/// What a run knows of itself and the report must say: no clock, no absolute path.
package struct RunFacts: Sendable, Hashable, Codable {
  package var programVersion: String
  /// The stages that ran, in the order of the road.
  package var stageVersions: [StageVersion]
  /// The version of the normalisation under record IDs.
  package var identityVersion: Int
  /// The corpus folder as the person gave it, relative to the review.
  package var corpus: String
  /// The name of the pipeline.
  package var pipeline: String
  /// What the command line overrode in the protocol, such as `accept-proposals`.
  package var overrides: [String]
  /// The date that stands for today, where one was given.
  package var asOf: String?
  /// The digests of the criteria by level, noted on the sheets that people fill.
  package var titleAbstractCriteria: String?
  package var fullTextCriteria: String?

  package init(
    programVersion: String,
    stageVersions: [StageVersion] = [],
    identityVersion: Int = 1,
    corpus: String,
    pipeline: String,
    overrides: [String] = [],
    asOf: String? = nil,
    titleAbstractCriteria: String? = nil,
    fullTextCriteria: String? = nil
  ) {
    self.programVersion = programVersion
    self.stageVersions = stageVersions
    self.identityVersion = identityVersion
    self.corpus = corpus
    self.pipeline = pipeline
    self.overrides = overrides
    self.asOf = asOf
    self.titleAbstractCriteria = titleAbstractCriteria
    self.fullTextCriteria = fullTextCriteria
  }

  /// A stage and the version of its rules.
  package struct StageVersion: Sendable, Hashable, Codable {
    package let stage: StageName
    package let version: Int

    package init(_ stage: StageName, _ version: Int) {
      self.stage = stage
      self.version = version
    }
  }
}
