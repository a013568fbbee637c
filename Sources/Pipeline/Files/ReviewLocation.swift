package import ReviewModel

/// Where the folders of one review lie, as the person names them.
package struct ReviewLocation: Sendable, Hashable {
  /// Such as `Corpus/recipes`.
  package let corpus: String
  package let pipeline: String
  package let output: String
  /// Disposable things of the review, beside its pipeline.
  package let scratch: String
  /// The name of the review: that of its pipeline folder.
  package let name: String

  package init(
    corpus: String,
    pipeline: String,
    output: String,
    scratch: String,
    name: String
  ) {
    self.corpus = corpus
    self.pipeline = pipeline
    self.output = output
    self.scratch = scratch
    self.name = name
  }

  /// A place as the person sees it: with the folder before the file, where it is one of ours.
  package func shown(_ place: Place) -> Place {
    for folder in [corpus, pipeline] where FileAccess.exists("\(folder)/\(place.file)") {
      return Place(file: "\(folder)/\(place.file)", line: place.line, column: place.column)
    }
    return place
  }

  /// Completes what a person named; throws where it is not clear which review is meant.
  package static func resolve(
    corpus: String?,
    pipeline: String?,
    output: String?
  ) throws(PipelineFailure) -> ReviewLocation {
    let corpus = if let corpus { corpus } else { try onlyCorpus() }
    guard FileAccess.isFolder(corpus) else {
      throw PipelineFailure(
        .missingInput,
        "there is no folder ‘\(corpus)’",
        help: "name the folder that holds the search exports"
      )
    }
    let corpusName = name(of: corpus)
    let pipeline = pipeline ?? "Pipelines/\(corpusName)"
    guard FileAccess.exists("\(pipeline)/protocol.yaml") else {
      throw PipelineFailure(
        .missingInput,
        "there is no protocol ‘\(pipeline)/protocol.yaml’ for ‘\(corpus)’",
        help: "make one with `synth init \(corpus)`, or name a review with --pipeline"
      )
    }
    let reviewName = name(of: pipeline)
    return ReviewLocation(
      corpus: corpus,
      pipeline: pipeline,
      output: output ?? "Output/\(corpusName)",
      scratch: scratch(of: reviewName, output: output),
      name: reviewName
    )
  }

  /// The corpus as the person gave it; an absolute path is made relative to the pipeline.
  var givenCorpus: String {
    corpus.hasPrefix("/") ? RelativePath.between(pipeline, corpus) : RelativePath.tidied(corpus)
  }

  /// The last folder of a path.
  package static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Where a run keeps what it may lose; a trial with an output of its own keeps it apart.
  static func scratch(of review: String, output: String?) -> String {
    let trial = output.map(name) ?? review
    return trial == review ? ".synth/\(review)" : ".synth/\(review)/trials/\(trial)"
  }

  /// The only corpus that has a pipeline: in `Corpus`, or a folder here.
  private static func onlyCorpus() throws(PipelineFailure) -> String {
    let names = (try? FolderNames.list("Pipelines")) ?? []
    let corpora = names.filter { FileAccess.exists("Pipelines/\($0)/protocol.yaml") }
      .compactMap { name in ["Corpus/\(name)", name].first(where: FileAccess.isFolder) }
    if corpora.count == 1 { return corpora[0] }
    guard !corpora.isEmpty else {
      throw PipelineFailure(
        .missingInput,
        "there is no review here",
        help: "name the folder that holds the search exports, or make a review with `synth init`"
      )
    }
    let known = corpora.map { Self.name(of: $0) }.joined(separator: ", ")
    throw PipelineFailure(
      .usage,
      "which review? there are \(corpora.count): \(known)",
      help: "name its folder, such as \(corpora[0])"
    )
  }
}
