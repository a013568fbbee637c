import Formats
import ReviewModel

/// Opens the export files that a person named.
enum NamedFile {
  /// What is in a file, or in standard input where the name is `-`: several where it is packed.
  static func opened(
    _ name: String,
    encoding: TextEncoding? = nil
  ) -> Result<[SourceFile], NamedFileFailure> {
    guard name != "-" else { return standardInput(encoding) }
    guard FileAccess.exists(name) else {
      return .failure(NamedFileFailure(name, isMissing: true, "there is no such file"))
    }
    guard !FileAccess.isFolder(name) else {
      return .failure(NamedFileFailure(name, "file was not read: it is a folder"))
    }
    guard let bytes = try? FileBytes(path: name) else {
      return .failure(NamedFileFailure(name, "file was not read: it cannot be opened"))
    }
    return .success(SourceFile.files(name: name, bytes: bytes, encoding: encoding))
  }

  private static func standardInput(
    _ encoding: TextEncoding?
  ) -> Result<[SourceFile], NamedFileFailure> {
    guard let bytes = try? FileBytes.standardInput() else {
      return .failure(NamedFileFailure("-", "standard input cannot be read"))
    }
    return .success(SourceFile.files(name: "-", bytes: bytes, encoding: encoding))
  }
}
