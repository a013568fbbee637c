import Formats
import FoundationEssentials
import ReviewModel

/// An output folder as it lies on disk, with the corpus it was made from.
package struct WrittenReview: Sendable {
  let output: String
  let corpus: String
  let run: RunRecord
  /// Every file of the output, by its path.
  let files: [String: [UInt8]]

  /// Opens an output; without a name, the only one here.
  package static func open(
    output: String?,
    corpus: String?
  ) throws(PipelineFailure) -> WrittenReview {
    let output = if let output { output } else { try onlyOutput() }
    let run = try RunRecord.read(from: output)
    let found = if let corpus { corpus } else { try CorpusSearch.folder(of: run, output: output) }
    return WrittenReview(
      output: output,
      corpus: found,
      run: run,
      files: try contents(of: output)
    )
  }

  func bytes(_ path: String) -> [UInt8] { files[path] ?? [] }

  /// The rows of a CSV artefact; empty where the file is missing or cannot be read.
  func table(_ path: String) -> CSVDocument? { try? CSVReader.read(bytes(path)) }

  /// The lines of a JSON Lines artefact, and the numbers of those that cannot be read.
  func lines<Line: Decodable>(_ path: String, as type: Line.Type) -> JSONLines<Line> {
    let decoder = JSONDecoder()
    var result = JSONLines<Line>(lines: [], unreadable: [])
    for (index, line) in bytes(path).split(separator: UInt8(ascii: "\n")).enumerated() {
      do {
        result.lines.append(try decoder.decode(Line.self, from: Data(line)))
      } catch {
        result.unreadable.append(index + 1)
      }
    }
    return result
  }

  /// What was decoded of a JSON Lines file.
  struct JSONLines<Line> {
    var lines: [Line]
    /// Numbers of lines, from 1.
    var unreadable: [Int]
  }

  private static func onlyOutput() throws(PipelineFailure) -> String {
    let names = ((try? FolderNames.list("Output")) ?? [])
      .filter { FileAccess.exists("Output/\($0)/\(RunRecord.file)") }
    if names.count == 1 { return "Output/\(names[0])" }
    throw PipelineFailure(
      names.isEmpty ? .missingInput : .usage,
      names.isEmpty
        ? "there is no output here"
        : "which output? there are \(names.count): \(names.joined(separator: ", "))",
      help: names.isEmpty ? "make one with `synth run`" : "name one with --output"
    )
  }

  private static func contents(of output: String) throws(PipelineFailure) -> [String: [UInt8]] {
    do {
      var files: [String: [UInt8]] = [:]
      for file in try FolderListing(output).files {
        files[file] = try FileAccess.read("\(output)/\(file)")
      }
      return files
    } catch {
      throw PipelineFailure(.disk, "cannot read the folder ‘\(output)’")
    }
  }
}
