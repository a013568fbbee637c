import Formats
import ReviewModel

/// Reads the sheets of a review's `decisions` folder.
enum DecisionFolder {
  /// The sheets in order of kind and file, and what is wrong with them.
  static func read(_ files: [PipelineFile]) -> (sheets: [DecisionSheet], [Diagnostic]) {
    var sheets: [DecisionSheet] = []
    var diagnostics: [Diagnostic] = []
    for file in files {
      let parts = file.path.split(separator: "/").map(String.init)
      guard parts.count == 3, parts[0] == "decisions", parts[2].hasSuffix(".csv"),
        !parts[2].hasPrefix(".")
      else { continue }
      guard let kind = SheetKind(rawValue: parts[1]) else {
        diagnostics.append(unknownFolder(parts[1], file.path))
        continue
      }
      do {
        let sheet = DecisionSheet(
          kind: kind,
          reviewer: String(parts[2].dropLast(4)),
          file: file.path,
          document: try CSVReader.read(file.bytes)
        )
        if let problem = missingColumns(of: sheet) { diagnostics.append(problem) }
        sheets.append(sheet)
      } catch {
        diagnostics.append(
          Diagnostic(
            .error,
            rule: "unreadable-decisions",
            "decision sheet cannot be read: \(error)",
            at: Place(file: file.path),
            help: "save it as CSV (UTF-8)"
          )
        )
      }
    }
    return (sheets.filter(\.missingColumns.isEmpty), diagnostics)
  }

  private static func unknownFolder(_ name: String, _ file: String) -> Diagnostic {
    let known = SheetKind.allCases.map(\.rawValue)
    return Diagnostic(
      .warning,
      rule: "unknown-decisions",
      "no kind of decision is called ‘\(name)’",
      at: Place(file: file),
      help: (Suggestion.closest(to: name, among: known).map { "did you mean ‘\($0)’? " } ?? "")
        + "known: \(known.joined(separator: ", "))"
    )
  }

  private static func missingColumns(of sheet: DecisionSheet) -> Diagnostic? {
    guard !sheet.missingColumns.isEmpty else { return nil }
    return Diagnostic(
      .error,
      rule: "missing-column",
      "decision sheet has no column ‘\(sheet.missingColumns.joined(separator: "’, ‘"))’",
      at: Place(file: sheet.file, line: 1),
      notes: ["its columns are: \(sheet.document.header.joined(separator: ", "))"],
      help: "its rows are kept and not counted; the sheets in to-decide/ have every column"
    )
  }
}
