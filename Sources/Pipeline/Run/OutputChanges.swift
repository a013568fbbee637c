import Formats
import ReviewModel

/// Whether somebody changed an output after the run that wrote it.
enum OutputChanges {
  /// The first stage of which a file is missing or changed, and which file it is.
  static func first(
    in output: String,
    since record: RunRecord
  ) -> (stage: StageName, remark: String)? {
    for file in record.outputs {
      let bytes = try? FileAccess.read("\(output)/\(file.file)")
      guard bytes.map({ SHA256.hex($0) }) != file.digest else { continue }
      let folder = file.file.split(separator: "/").first.map(String.init) ?? ""
      let stage = StageName.allCases.first { $0.folder == folder } ?? .reporting
      return (stage, "\(file.file) \(bytes == nil ? "is missing" : "was changed")")
    }
    return nil
  }
}
