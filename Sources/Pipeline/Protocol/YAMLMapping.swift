import ReviewModel
import Yams

/// Keys and values of a YAML file, read by the type that is expected of them.
///
/// A class, because it remembers which keys were asked for: `finish` reports the others.
final class YAMLMapping {
  let reading: YAMLReading
  private let mapping: Node.Mapping
  private let path: String
  private var asked: [String] = []

  init(_ mapping: Node.Mapping, in reading: YAMLReading, path: String) {
    self.mapping = mapping
    self.reading = reading
    self.path = path
  }

  var place: Place { reading.place(mapping.mark) }

  /// Reports every key that nobody asked for.
  func finish() {
    for (key, _) in mapping {
      let name = key.string ?? ""
      guard !asked.contains(name) else { continue }
      let closest = Suggestion.closest(to: name, among: asked)
      reading.report(
        "unknown-key",
        "unknown key ‘\(name)’" + (path.isEmpty ? "" : " in \(path)"),
        at: key.mark,
        help: closest.map { "did you mean ‘\($0)’?" }
          ?? "known here: \(asked.joined(separator: ", "))"
      )
    }
  }

  func text(_ key: String) -> String? {
    scalar(key).flatMap { $0.string.isEmpty ? nil : $0.string }
  }

  /// A text that must be there.
  func requiredText(_ key: String) -> String {
    if let text = text(key) { return text }
    if node(key) == nil {
      reading.report(
        "missing-key",
        "key ‘\(key)’ is missing" + (path.isEmpty ? "" : " in \(path)"),
        at: mapping.mark,
        help: "add ‘\(key): …’"
      )
    }
    return ""
  }

  func int(_ key: String) -> Int? { typed(key, "a whole number", \.int) }

  func number(_ key: String) -> Double? { typed(key, "a number", \.float) }

  func bool(_ key: String) -> Bool? { typed(key, "true or false", \.bool) }

  func choice<Choice: CaseIterable & RawRepresentable<String>>(_ key: String) -> Choice? {
    scalar(key).flatMap { choice($0, for: key) }
  }

  func choices<Choice: CaseIterable & RawRepresentable<String>>(_ key: String) -> [Choice]? {
    sequence(key)?.compactMap { node in
      scalar(node, key).flatMap { choice($0, for: key) }
    }
  }

  /// A list of texts; a single text counts as a list of one.
  func texts(_ key: String) -> [String]? {
    sequence(key)?.compactMap { scalar($0, key)?.string }
  }

  /// A list of lists of texts.
  func rows(_ key: String) -> [[String]]? {
    sequence(key)?.map { row in
      (row.sequence.map(Array.init) ?? [row]).compactMap { scalar($0, key)?.string }
    }
  }

  func mapping(_ key: String) -> YAMLMapping? {
    node(key).flatMap { mapping($0, key) }
  }

  func mappings(_ key: String) -> [YAMLMapping]? {
    sequence(key)?.compactMap { mapping($0, key) }
  }

  /// Every key with its text, in the order of the file.
  func pairs() -> [(key: String, text: String)] {
    mapping.compactMap { key, value in
      guard let name = key.string else { return nil }
      asked.append(name)
      return scalar(value, name).map { (name, $0.string) }
    }
  }

  /// Every key with its list of texts, in the order of the file.
  func lists() -> [(key: String, texts: [String])] {
    mapping.compactMap { key, _ in
      key.string.flatMap { name in texts(name).map { (name, $0) } }
    }
  }

  func mark(of key: String) -> Mark? { mapping[key]?.mark ?? mapping.mark }

  private func node(_ key: String) -> Node? {
    if !asked.contains(key) { asked.append(key) }
    guard let node = mapping[key], node.null == nil || node.scalar?.style != .plain else {
      return nil
    }
    return node
  }

  private func scalar(_ key: String) -> Node.Scalar? {
    node(key).flatMap { scalar($0, key) }
  }

  private func scalar(_ node: Node, _ key: String) -> Node.Scalar? {
    guard let scalar = node.scalar else {
      wrongType(key, "a text", node)
      return nil
    }
    return scalar
  }

  private func typed<Value>(
    _ key: String,
    _ expected: String,
    _ read: (Node) -> Value?
  ) -> Value? {
    guard let node = node(key) else { return nil }
    if let value = read(node) { return value }
    wrongType(key, expected, node)
    return nil
  }

  private func sequence(_ key: String) -> [Node]? {
    guard let node = node(key) else { return nil }
    if let sequence = node.sequence { return Array(sequence) }
    return [node]
  }

  private func mapping(_ node: Node, _ key: String) -> YAMLMapping? {
    guard let inner = node.mapping else {
      wrongType(key, "keys and values", node)
      return nil
    }
    return YAMLMapping(inner, in: reading, path: path.isEmpty ? key : "\(path).\(key)")
  }

  private func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ scalar: Node.Scalar,
    for key: String
  ) -> Choice? {
    if let choice = Choice(rawValue: scalar.string) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    let closest = Suggestion.closest(to: scalar.string, among: known)
    reading.report(
      "unknown-value",
      "unknown value ‘\(scalar.string)’ for ‘\(key)’",
      at: scalar.mark,
      help: (closest.map { "did you mean ‘\($0)’? " } ?? "")
        + "known: \(known.joined(separator: ", "))"
    )
    return nil
  }

  private func wrongType(_ key: String, _ expected: String, _ node: Node) {
    reading.report(
      "wrong-type",
      "‘\(key)’ must be \(expected)",
      at: node.mark,
      help: nil
    )
  }
}
