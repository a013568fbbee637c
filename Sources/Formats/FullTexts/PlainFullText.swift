import ReviewModel
import ReviewText

/// The text of a report as lines, with the identifiers that its first part names.
struct PlainFullText: Sendable, Hashable {
  /// Canonical.
  let text: String
  private let marks: [String]

  init(_ text: String, marks: [String]) {
    self.text = CanonicalText.canonical(text).trimmingBlanks
    self.marks = marks
  }

  /// The lines of a text file without our own marks, which are no text of the report.
  init(_ decoded: DecodedText) {
    var lines: [String] = []
    var marks: [String] = []
    for line in decoded.lines {
      let text = decoded.string(line.content)
      let trimmed = text.trimmingBlanks
      if trimmed.hasPrefix("synth:") { marks.append(trimmed) } else { lines.append(text) }
    }
    self.init(lines.joined(separator: "\n"), marks: marks)
  }

  func fullText(of file: SourceFile) -> FullText {
    let isParaphrase = marks.contains { $0.hasPrefix("synth:textSource=paraphrase") }
    return FullText(
      file: file.name,
      digest: SHA256.hex(file.bytes),
      text: text,
      doi: doi,
      pmid: pmid,
      textSource: isParaphrase ? .paraphrase : .authors
    )
  }

  /// The first identifier that is called one; references come later than the first part.
  private var doi: String? {
    let lines = opening.split(separator: "\n")
    for label in ["doi.org/", "doi:", "doi "] {
      for line in lines {
        let lowered = line.lowercased()
        guard let range = lowered.firstRange(of: label) else { continue }
        if let doi = DOI.normalised(String(lowered[range.upperBound...])) { return doi }
      }
    }
    return nil
  }

  private var pmid: String? {
    for line in opening.split(separator: "\n") {
      let lowered = line.lowercased()
      guard let range = lowered.firstRange(of: "pmid") else { continue }
      let digits = lowered[range.upperBound...].drop { ": \t".contains($0) }
        .prefix { $0.isASCIIDigit }
      if (1...8).contains(digits.count) { return String(digits) }
    }
    return nil
  }

  private var opening: String { String(decoding: text.utf8.prefix(4_000), as: UTF8.self) }
}
