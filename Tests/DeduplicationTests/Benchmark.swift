import Foundation
import ReviewModel
import Testing

@testable import Deduplication

/// The labelled sets outside the project: read for tests, never copied.
enum Benchmark {
  static let folder = ProcessInfo.processInfo.environment["SYNTH_BENCHMARK_DATA"].map {
    URL(fileURLWithPath: $0).appendingPathComponent("deduplication")
  }

  struct HardCase: Sendable, CustomTestStringConvertible {
    let id: String
    let a: Entry
    let b: Entry
    let isDuplicate: Bool

    var testDescription: String { id }
  }

  /// A BibTeX-like entry.
  struct Entry: Sendable {
    let values: [String: String]

    func record(_ id: String) -> Record {
      var record = article(
        id,
        title: values["title"],
        authors: (values["author"] ?? "").components(separatedBy: " and "),
        year: values["year"].flatMap { Int($0) },
        container: values["journal"] ?? values["booktitle"],
        volume: values["volume"],
        issue: values["number"],
        pages: values["pages"],
        doi: values["doi"]
      )
      record.type = values["ENTRYTYPE"] == "inproceedings" ? .conferencePaper : .article
      return record
    }
  }

  static let hardCases: [HardCase] = {
    guard let folder,
      let data = try? Data(contentsOf: folder.appendingPathComponent("hard_cases/test_cases.json")),
      let root = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let cases = root["cases"] as? [[String: Any]]
    else { return [] }
    return cases.compactMap { entry in
      guard let a = entry["record_a"] as? [String: Any],
        let b = entry["record_b"] as? [String: Any],
        let isDuplicate = entry["expected_duplicate"] as? Bool
      else { return nil }
      return HardCase(
        id: entry["id"] as? String ?? "",
        a: Entry(values: a.compactMapValues { $0 as? String }),
        b: Entry(values: b.compactMapValues { $0 as? String }),
        isDuplicate: isDuplicate
      )
    }
  }()

  static func truth(of set: String) throws -> [String: String] {
    let lines = try text(set + "/truth.csv").split(separator: "\n").dropFirst()
    return Dictionary(
      uniqueKeysWithValues: lines.map { line in
        let cells = line.split(separator: ",").map(String.init)
        return (cells[0], cells[1])
      }
    )
  }

  /// Reads the plain RIS of these sets, one value a line.
  static func records(of set: String) throws -> [Record] {
    var records: [Record] = []
    var fields: [String: [String]] = [:]
    for line in try text(set + "/records.ris").split(separator: "\n") {
      guard line.count > 5, line.dropFirst(2).hasPrefix("  -") else { continue }
      let value = line.dropFirst(5).trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("ER") {
        records.append(record(fields))
        fields = [:]
      } else {
        fields[String(line.prefix(2)), default: []].append(value)
      }
    }
    return records
  }

  private static func record(_ fields: [String: [String]]) -> Record {
    let id = fields["ID"]?.first ?? ""
    let pages = [fields["SP"]?.first, fields["EP"]?.first].compactMap(\.self)
    return article(
      "r" + id,
      title: fields["TI"]?.first,
      authors: fields["AU"] ?? [],
      year: fields["PY"]?.first.flatMap { Int($0.prefix(4)) },
      container: fields["T2"]?.first,
      volume: fields["VL"]?.first,
      issue: fields["IS"]?.first,
      pages: pages.isEmpty ? nil : pages.joined(separator: "-"),
      doi: fields["DO"]?.first,
      abstract: fields["AB"]?.first
    ) { record in
      record.sourceID = id
      record.issn = fields["SN"] ?? []
      record.type = fields["TY"] == ["CONF"] ? .conferencePaper : .article
    }
  }

  private static func text(_ path: String) throws -> String {
    guard let folder else { return "" }
    return String(
      decoding: try Data(contentsOf: folder.appendingPathComponent(path)),
      as: UTF8.self
    )
  }
}
