import Foundation

@testable import Screening

/// The labelled reviews outside the project: read for tests, never copied.
struct LabelledReview {
  static let folder = ProcessInfo.processInfo.environment["SYNTH_BENCHMARK_DATA"].map {
    URL(fileURLWithPath: $0).appendingPathComponent("screening")
  }

  private(set) var texts: [RankedText] = []
  private(set) var labels: [Bool?] = []
  private var places: [String: Int] = [:]

  init(_ name: String) throws {
    let rows = try Self.table("\(name).csv")
    guard let header = rows.first,
      let id = header.firstIndex(of: "record_id"), let title = header.firstIndex(of: "title"),
      let abstract = header.firstIndex(of: "abstract"),
      let label = header.firstIndex(of: "label_included")
    else { return }
    for row in rows.dropFirst() {
      places[row[id]] = texts.count
      texts.append(RankedText(title: row[title], abstract: row[abstract]))
      labels.append(row[label].hasPrefix("1"))
    }
  }

  func metrics(_ model: RankingModel, priors: [String]) -> ReplayMetrics? {
    let replay = Replay(texts, labels: labels, model: model)
    return ReplayMetrics(replay.run(priors: priors.compactMap { places[$0] }))
  }

  /// The cells of a CSV file.
  private static func table(_ name: String) throws -> [[String]] {
    guard let folder else { return [] }
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    func end() {
      row.append(String(decoding: cell, as: UTF8.self))
      cell = []
    }
    // Two quotation marks within quotes end the quotes and begin them anew.
    var isAfterQuote = false
    for byte in try Data(contentsOf: folder.appendingPathComponent(name)) {
      switch byte {
      case UInt8(ascii: "\""):
        if !isQuoted, isAfterQuote { cell.append(byte) }
        isAfterQuote = isQuoted
        isQuoted.toggle()
        continue
      case UInt8(ascii: ",") where !isQuoted: end()
      case UInt8(ascii: "\n") where !isQuoted:
        end()
        rows.append(row)
        row = []
      case UInt8(ascii: "\r") where !isQuoted: break
      default: cell.append(byte)
      }
      isAfterQuote = false
    }
    return rows
  }
}
