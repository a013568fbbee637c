import Foundation
import Formats
import Pipeline
import Testing

/// `verify` fails on whatever is changed, also when the digest in `run.json` was repaired.
struct VerificationTests {
  private func verified(_ folder: ReviewFolder) throws -> Verification {
    Verification.of(
      try WrittenReview.open(output: folder.location.output, corpus: folder.location.corpus)
    )
  }

  /// Replaces text in an artefact, and puts the new digest into `run.json`.
  private func tamper(
    _ folder: ReviewFolder,
    _ path: String,
    repair: Bool = true,
    _ change: (String) -> String
  ) throws {
    let file = "Output/hives/\(path)"
    let before = try folder.text(file)
    let after = change(before)
    try #require(before != after, "nothing was changed in \(path)")
    try folder.write(after, to: file)
    guard repair else { return }
    let run = try folder.text("Output/hives/run.json")
    try folder.write(
      run.replacing(SHA256.hex(before), with: SHA256.hex(after)),
      to: "Output/hives/run.json"
    )
  }

  /// The text with the first of something replaced.
  private func replacingFirst(_ text: String, _ old: String, _ new: String) -> String {
    guard let range = text.range(of: old) else { return text }
    return text.replacingCharacters(in: range, with: new)
  }

  @Test func everythingHoldsAfterARun() async throws {
    let folder = try await SmallReview.run()
    let verification = try verified(folder)
    #expect(verification.holds, "\(verification.text)")
  }

  @Test(arguments: [true, false])
  func failsWhenOneByteOfACorpusFileChanges(_ repaired: Bool) async throws {
    let folder = try await SmallReview.run()
    for (path, data) in try folder.files(in: "Corpus/hives").sorted(by: { $0.key < $1.key }) {
      guard let place = data.lastIndex(of: UInt8(ascii: "e")) else { continue }
      var changed = data
      changed[place] = UInt8(ascii: "x")
      try folder.write(changed, to: "Corpus/hives/\(path)")
      let run = try folder.text("Output/hives/run.json")
      if repaired {
        let digests = (SHA256.hex([UInt8](data)), SHA256.hex([UInt8](changed)))
        try folder.write(
          run.replacing(digests.0, with: digests.1),
          to: "Output/hives/run.json"
        )
      }
      #expect(try !verified(folder).holds, "\(path)")
      try folder.write(data, to: "Corpus/hives/\(path)")
      try folder.write(run, to: "Output/hives/run.json")
    }
  }

  @Test(arguments: [true, false])
  func failsWhenAQuoteChanges(_ repaired: Bool) async throws {
    let folder = try await SmallReview.run()
    try tamper(folder, "5-extraction/excerpts.jsonl", repair: repaired) { text in
      replacingFirst(text, "\"quote\":\"", "\"quote\":\"x")
    }
    #expect(try !verified(folder).holds)
  }

  @Test(arguments: [true, false])
  func failsWhenASpanChanges(_ repaired: Bool) async throws {
    let folder = try await SmallReview.run()
    try tamper(folder, "5-extraction/excerpts.jsonl", repair: repaired) { text in
      text.replacing(/"start":(\d+)/, maxReplacements: 1) { "\"start\":\((Int($0.1) ?? 0) + 1)" }
    }
    #expect(try !verified(folder).holds)
  }

  @Test(
    arguments: [
      "7-synthesis/T7-counts.csv", "7-synthesis/T2-summary.csv", "7-synthesis/T12-flow.csv",
      "8-report/prisma.csv", "7-synthesis/cells.jsonl", "2-deduplication/sources.csv",
      "2-deduplication/overlap.csv",
    ])
  func failsWhenACountChanges(_ path: String) async throws {
    let folder = try await SmallReview.run()
    try tamper(folder, path) { text in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let changed = lines.enumerated().map { index, line in
        index == 0 || !line.contains(/[,:][1-9]\d*[,}\n]|[,:][1-9]\d*$/)
          ? line
          : line.replacing(/([,:])([1-9]\d*)([,}]|$)/, maxReplacements: 1) {
            "\($0.1)\((Int($0.2) ?? 0) + 1)\($0.3)"
          }
      }
      return changed.joined(separator: "\n")
    }
    #expect(try !verified(folder).holds, "\(path)")
  }

  @Test(arguments: ["weight", "score", "record_a"])
  func failsWhenAPairIsWeighedAnew(_ column: String) async throws {
    let folder = try ReviewFolder(name: "hives")
    try SmallReview.write(to: folder)
    var exports = DamagedExports(seed: 5)
    try folder.write(exports.ris(works: 9), to: "Corpus/hives/library/more.ris")
    try await folder.run()
    #expect(try verified(folder).holds)
    try tamper(folder, "2-deduplication/pairs.csv") { text in
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let names = lines[0].split(separator: ",").map(String.init)
      // Nothing in this row is quoted.
      guard let place = names.firstIndex(of: column),
        let row = lines.firstIndex(where: { $0.contains(",year,") && !$0.contains("\"") })
      else { return text }
      var cells = lines[row].split(separator: ",", omittingEmptySubsequences: false)
        .map(String.init)
      cells[place] += "1"
      lines[row] = cells.joined(separator: ",")
      return lines.joined(separator: "\n")
    }
    #expect(try !verified(folder).holds)
  }

  @Test(
    arguments: [
      "8-report/index.html", "8-report/prisma.svg", "8-report/report.md",
      "2-deduplication/overlap.svg",
    ])
  func failsWhenANumberOnAPageChanges(_ path: String) async throws {
    let folder = try await SmallReview.run()
    try tamper(folder, path) { text in
      switch path {
      case "8-report/report.md":
        text.replacing(/\| (\d+) \|/, maxReplacements: 1) { "| \((Int($0.1) ?? 0) + 1) |" }
      case "8-report/prisma.svg":
        text.replacing(/(data-node="records_screened"[^>]*>[^<]*?)(\d+)/, maxReplacements: 1) {
          "\($0.1)\((Int($0.2) ?? 0) + 1)"
        }
      case "2-deduplication/overlap.svg":
        text.replacing(/(data-overlap="[^"]*">)(\d+)/, maxReplacements: 1) {
          "\($0.1)\((Int($0.2) ?? 0) + 1)"
        }
      default:
        text.replacing(/(data-cell="T7:[^"]*:n"[^>]*>(?:<[^>]*>)*)(\d+)/, maxReplacements: 1) {
          "\($0.1)\((Int($0.2) ?? 0) + 1)"
        }
      }
    }
    #expect(try !verified(folder).holds, "\(path)")
  }

  @Test func failsWhenAFileIsMissingOrStrange() async throws {
    let folder = try await SmallReview.run()
    try folder.write("hello", to: "Output/hives/notes.txt")
    #expect(try !verified(folder).holds)
    try FileManager.default.removeItem(
      atPath: folder.root.appendingPathComponent("Output/hives/notes.txt").path
    )
    #expect(try verified(folder).holds)
    try FileManager.default.removeItem(
      atPath: folder.root.appendingPathComponent("Output/hives/5-extraction/codings.csv").path
    )
    #expect(try !verified(folder).holds)
  }

  @Test func holdsWhereATitleIsCorrectedAndCoded() async throws {
    let folder = try ReviewFolder(name: "hives")
    try SmallReview.write(to: folder)
    try folder.write(
      "record,field,value\n10.1000/hives,title,Beekeepers caring for hives by naming them\n",
      to: "Pipelines/hives/decisions/corrections/ann.csv"
    )
    try await folder.run()
    let excerpts = try folder.text("Output/hives/5-extraction/excerpts.jsonl")
    #expect(excerpts.contains(#""field":"title""#))
    let verification = try verified(folder)
    #expect(verification.holds, "\(verification.text)")
  }
}
