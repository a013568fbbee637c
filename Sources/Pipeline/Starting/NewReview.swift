import FoundationEssentials

/// Makes the files of a new review beside its corpus folder; never overwrites one.
package enum NewReview {
  /// The files and folders that were made, in order.
  package static func make(
    corpus: String,
    pipelines: String = "Pipelines",
    isDryRun: Bool
  ) throws(PipelineFailure) -> [String] {
    let name = ReviewLocation.name(of: corpus)
    guard !name.isEmpty, name != ".", name != ".." else {
      throw PipelineFailure(
        .usage,
        "a review is named after its corpus folder",
        help: "name one: synth init Corpus/…"
      )
    }
    let pipeline = "\(pipelines)/\(name)"
    let folders = (try? FolderNames.list(corpus))?.filter {
      FileAccess.isFolder("\(corpus)/\($0)") && $0 != "full-texts"
    }
    let files =
      [
        ("\(pipeline)/protocol.yaml", ProtocolTemplate.text(title: name, sources: folders ?? [])),
        ("\(pipeline)/codebook.yaml", CodebookTemplate.text),
      ]
      + SheetKind.allCases.map {
        ("\(pipeline)/decisions/\($0.rawValue)/reviewer-1.csv", $0.header)
      }
    for (path, _) in files where FileAccess.exists(path) {
      throw PipelineFailure(
        .usage,
        "‘\(path)’ is there already",
        help: "a review is made once; edit its files instead"
      )
    }
    guard !isDryRun else { return files.map(\.0) }
    do {
      try FileManager.default.createDirectory(atPath: corpus, withIntermediateDirectories: true)
      for (path, text) in files { try write(text, to: path) }
    } catch {
      throw PipelineFailure(
        .disk,
        "cannot write ‘\(pipeline)’",
        help: "check that the folder can be written"
      )
    }
    return files.map(\.0)
  }

  private static func write(_ text: String, to path: String) throws {
    if let slash = path.lastIndex(of: "/") {
      try FileManager.default.createDirectory(
        atPath: String(path[..<slash]),
        withIntermediateDirectories: true
      )
    }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }
}

extension SheetKind {
  /// The header line of an empty sheet.
  fileprivate var header: String {
    let columns =
      switch self {
      case .titleAbstract, .fullText, .audit:
        "record,citation,verdict,criterion,criteria,round,decided,note"
      case .retrieval: "record,citation,state,decided,note"
      case .deduplication: "record_a,record_b,citation_a,citation_b,verdict,decided,note"
      case .extraction:
        "record,field,quote,code,polarity,speaker,voice,evidence,action,decided,note"
      case .characteristics: "record,characteristic,value,quote,decided,note"
      case .appraisal: "study,tool,version,item,answer,rationale,quote,decided"
      case .corrections: "record,field,value,reason,decided"
      }
    return columns + "\n"
  }
}
