import ReviewModel
import Yams

/// A YAML file that is being read: collects what is wrong with it, so that all is told at once.
///
/// A class, because the mappings inside the file report to it while they are read.
final class YAMLReading {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String) {
    self.file = file
  }

  /// The outermost mapping, or nil where the text is no YAML mapping.
  func root(of text: String) -> YAMLMapping? {
    do {
      guard let node = try Yams.compose(yaml: text) else {
        report("empty-file", "file is empty", at: nil, help: "see `synth init` for a template")
        return nil
      }
      guard let mapping = node.mapping else {
        report("wrong-type", "expected keys and values", at: node.mark, help: nil)
        return nil
      }
      return YAMLMapping(mapping, in: self, path: "")
    } catch let error as YamlError {
      report(error)
      return nil
    } catch {
      report("yaml-syntax", "not readable as YAML: \(error)", at: nil, help: nil)
      return nil
    }
  }

  func place(_ mark: Mark?) -> Place {
    Place(file: file, line: mark?.line, column: mark?.column)
  }

  func report(_ rule: String, _ message: String, at mark: Mark?, help: String?) {
    report(Diagnostic(.error, rule: rule, message, at: place(mark), help: help))
  }

  func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  private func report(_ error: YamlError) {
    switch error {
    case .scanner(context: _, let problem, let mark, yaml: _),
      .parser(context: _, let problem, let mark, yaml: _),
      .composer(context: _, let problem, let mark, yaml: _):
      report(
        "yaml-syntax",
        "not readable as YAML: \(problem)",
        at: mark,
        help: "check indentation, quotes and colons around this place"
      )
    case .duplicatedKeysInMapping(let keys, let mark):
      report(
        "duplicate-key",
        "key stands twice: \(keys.joined(separator: ", "))",
        at: mark,
        help: "keep one of them"
      )
    default:
      report("yaml-syntax", "not readable as YAML: \(error)", at: nil, help: nil)
    }
  }
}
