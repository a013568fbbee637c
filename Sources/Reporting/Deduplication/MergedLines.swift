import Formats
import ReviewModel

/// `merged.jsonl`: the texts of each merged view, which are coded, and where each was read.
struct MergedLines {
  let groups: [DuplicateGroup]

  var lines: [JSONValue] { groups.map(line) }

  private func line(_ group: DuplicateGroup) -> JSONValue {
    let view = group.merged
    return .object([
      "group": .string(group.id.text),
      "record": .string(view.id.text),
      "title": view.title.map(JSONValue.string),
      "abstract": view.abstract.map(JSONValue.string),
      "keywords": .strings(view.keywords),
      "container": view.container.map(JSONValue.string),
      "provenance": .array(group.provenance.map(provenance)),
    ])
  }

  private func provenance(_ field: FieldProvenance) -> JSONValue {
    .object([
      "field": .string(field.field),
      "record": .string(field.record.text),
      "file": .string(field.origin.file),
      "line": .int(field.origin.line),
    ])
  }
}
