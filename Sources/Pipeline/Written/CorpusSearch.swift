/// Finds the corpus that a run was made from.
enum CorpusSearch {
  /// The folder that the run names, as given, beside its pipeline, or as it was last run here.
  static func folder(of run: RunRecord, output: String) throws(PipelineFailure) -> String {
    let scratch = ReviewLocation.scratch(of: run.review, output: output)
    let remembered = (try? FileAccess.read("\(scratch)/corpus"))
      .map { String(decoding: $0, as: UTF8.self) }?.split(separator: "\n").first.map(String.init)
    let candidates =
      [
        run.corpus.given,
        "Pipelines/\(run.review)/\(run.corpus.relative)",
        "\(output)/../../\(run.corpus.given)",
      ] + [remembered].compactMap(\.self)
    let firstFile = run.corpusFiles.first?.file
    let found = candidates.first { folder in
      FileAccess.isFolder(folder)
        && (firstFile.map { FileAccess.exists("\(folder)/\($0)") } ?? true)
    }
    if let found { return found }
    throw PipelineFailure(
      .missingInput,
      "the corpus ‘\(run.corpus.given)’ is not where the run names it",
      help: "name it with --corpus"
    )
  }
}
