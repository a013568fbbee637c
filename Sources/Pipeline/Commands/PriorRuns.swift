import Formats

/// The records that are known before each run of a replay.
struct PriorRuns: Sendable {
  let runs: [Run]

  /// A run: its name, and the IDs of the records that are known before it begins.
  struct Run: Sendable {
    let name: String
    let priors: [String]
  }

  /// One run without a name.
  init(priors: [String]) {
    runs = [Run(name: "1", priors: priors)]
  }

  /// The runs of a file `dataset,run,prior_included_record_id,prior_excluded_record_id` that are
  /// those of a set of records: of the name of its file, without the extension.
  init(file: String, records: String) throws {
    let columns = [
      "dataset", "run", "prior_included_record_id", "prior_excluded_record_id",
    ]
    let document = try NamedTable.read(file, columns: columns)
    let set = Self.stem(of: records)
    runs = document.rows.filter { document.cell("dataset", of: $0) == set }.map { row in
      Run(
        name: document.cell("run", of: row),
        priors: columns.suffix(2).map { document.cell($0, of: row) }.filter { !$0.isEmpty }
      )
    }
    guard !runs.isEmpty else {
      throw PipelineFailure(
        .usage,
        "‘\(file)’ has no runs of ‘\(set)’",
        help: "its column dataset holds the name of the labels' file, without the extension"
      )
    }
  }

  /// A file's name without folder and extension.
  static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
