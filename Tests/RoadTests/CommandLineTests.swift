import Foundation
import Pipeline
import Testing

/// The program as people call it: flags, streams and exit codes.
struct CommandLineTests {
  private struct Outcome {
    let code: Int32
    let output: String
    let talk: String
  }

  /// The program that was built beside these tests.
  private static let program = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("synth")

  private func call(_ arguments: String..., in folder: URL) throws -> Outcome {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let files = ["out", "err"].map { folder.appendingPathComponent(".\($0)") }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus,
      output: try String(contentsOf: files[0], encoding: .utf8),
      talk: try String(contentsOf: files[1], encoding: .utf8)
    )
  }

  private func review() throws -> ReviewFolder {
    let folder = try ReviewFolder(name: "hives")
    try SmallReview.write(to: folder)
    return folder
  }

  @Test func theOnlyReviewIsRunWithoutANameAndThenVerified() throws {
    let folder = try review()
    let run = try call(in: folder.root)
    #expect(run.code == 0, "\(run.talk)")
    #expect(run.output.contains("Next: fill Output/hives/to-decide/"))
    #expect(try call("verify", in: folder.root).code == 0)
    #expect(try call("status", in: folder.root).code == 0)
    try folder.write(
      "record,verdict\nb3,include\n",
      to: "Pipelines/hives/decisions/title-abstract/bo.csv"
    )
    #expect(try call("status", in: folder.root).code == 2)
  }

  @Test func aDryRunWritesNothing() throws {
    let folder = try review()
    #expect(try call("run", "-n", "-j2", "Corpus/hives", in: folder.root).code == 0)
    #expect(!FileManager.default.fileExists(atPath: folder.location.output))
  }

  @Test func exitCodesSayWhatWentWrong() throws {
    let folder = try review()
    #expect(try call("run", "--no-such-flag", in: folder.root).code == 64)
    #expect(try call("run", "Corpus/none", in: folder.root).code == 66)
    #expect(try call("verify", "Output/none", in: folder.root).code == 66)
    try folder.write(Data([0, 1, 2, 3]), to: "noise.ris")
    #expect(try call("convert", "noise.ris", in: folder.root).code == 65)
    try folder.write("review: {titel: x}", to: "Pipelines/hives/protocol.yaml")
    let broken = try call("run", in: folder.root)
    #expect(broken.code == 65)
    #expect(broken.talk.contains("did you mean ‘title’?"))
    #expect(broken.output.isEmpty)
  }

  @Test func answersGoToOneStreamAndTalkToTheOther() throws {
    let folder = try review()
    let json = try call("convert", "Corpus/hives/library/export.ris", in: folder.root)
    #expect(json.output.split(separator: "\n").count == 4)
    let groups = try call("dedupe", "Corpus/hives/library/export.ris", in: folder.root)
    #expect(groups.output.hasPrefix("record,group,file,line,source_id\n"))
    #expect(groups.talk.contains("4 records, 3 groups"))
    let proposals = try call(
      "screen",
      "apply",
      "Corpus/hives/library/export.ris",
      "--pipeline",
      "Pipelines/hives",
      in: folder.root
    )
    #expect(proposals.output.hasPrefix("record,source_id,verdict,criterion,words\n"))
    let codes = try call(
      "code",
      "Corpus/hives/library/export.ris",
      "--codebook",
      "Pipelines/hives/codebook.yaml",
      "--characteristics",
      "facts.csv",
      in: folder.root
    )
    #expect(codes.output.contains(#""code":"CARE""#))
    #expect(try folder.text("facts.csv").hasPrefix("source_id,design,sample_n,staff_n,country"))
  }

  @Test func aCellIsTracedAndTwoRecordsExplained() throws {
    let folder = try review()
    #expect(try call("run", in: folder.root).code == 0)
    let explained = try call("explain", "b1", "b2", in: folder.root)
    #expect(explained.output.contains("one group"))
    let cells = try folder.text("Output/hives/7-synthesis/cells.jsonl")
    let cell = try #require(cells.firstMatch(of: /"cell":"(T5:[^"]*:CARE)"/)).1
    let traced = try call("trace", String(cell), in: folder.root)
    #expect(traced.code == 0)
    #expect(traced.output.contains("Corpus/hives/library/export.ris:7"))
  }
}
