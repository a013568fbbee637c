import Formats
import ReviewModel

/// A record as it lies before the person who is to decide on it.
package struct ScreeningCard: Sendable {
  let place: Int
  /// How many records wait for this person.
  let waiting: Int
  let record: ScreenedRecord
  let criteria: [Criterion]

  /// Title, abstract and what each criterion says, to be read on a terminal.
  package var text: String {
    let source = record.record
    var lines = ["\(record.id)   \(place) of \(waiting)"]
    lines += Self.wrapped(source.citation, indent: "")
    if source.retraction != nil { lines.append("RETRACTED: \(source.retraction ?? "")") }
    lines.append("")
    lines += Self.wrapped(source.abstract ?? "(no abstract)", indent: "  ")
    lines.append("")
    lines += criteria.map(line)
    return lines.joined(separator: "\n") + "\n"
  }

  package var json: String {
    JSONValue.object([
      "record": .string(record.id.text),
      "place": .int(place),
      "waiting": .int(waiting),
      "citation": .string(record.record.citation),
      "title": .string(record.record.title ?? ""),
      "abstract": .string(record.record.abstract ?? ""),
      "doi": .string(record.record.doi ?? ""),
      "flags": .strings(record.record.retraction == nil ? [] : ["retracted"]),
      "criteria": .array(criteria.map(json)),
    ]).compact + "\n"
  }

  private func line(_ criterion: Criterion) -> String {
    let assessment = assessment(of: criterion)
    var words: [String] = []
    for found in assessment?.words ?? [] {
      let word = "‘\(found.text.lowercased())’ in \(found.field)"
      if !words.contains(word) { words.append(word) }
    }
    let shown = words.prefix(3).joined(separator: ", ") + (words.count > 3 ? ", …" : "")
    let truth = assessment?.truth.rawValue ?? Truth.unknown.rawValue
    return "  \(criterion.id) \(criterion.kind.rawValue): \(criterion.label) — \(truth)"
      + (shown.isEmpty ? "" : " (\(shown))")
  }

  private func json(_ criterion: Criterion) -> JSONValue {
    let assessment = assessment(of: criterion)
    return .object([
      "id": .string(criterion.id.text),
      "kind": .string(criterion.kind.rawValue),
      "label": .string(criterion.label),
      "truth": .string(assessment?.truth.rawValue ?? Truth.unknown.rawValue),
      "words": .strings((assessment?.words ?? []).map(\.text)),
    ])
  }

  private func assessment(of criterion: Criterion) -> CriterionAssessment? {
    record.assessments.first { $0.criterion == criterion.id }
  }

  /// Lines of at most 88 characters, broken between words.
  private static func wrapped(_ text: String, indent: String) -> [String] {
    var lines: [String] = []
    var line = indent
    var length = indent.count
    for word in text.split(whereSeparator: \.isWhitespace) {
      if length > indent.count, length + 1 + word.count > 88 {
        lines.append(line)
        (line, length) = (indent, indent.count)
      }
      if length > indent.count {
        line += " "
        length += 1
      }
      line += word
      length += word.count
    }
    return length > indent.count ? lines + [line] : lines
  }
}
