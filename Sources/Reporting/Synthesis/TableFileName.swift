package import ReviewModel

/// The name of a table's file, such as `T1-characteristics.csv`.
package enum TableFileName {
  /// The tables that every review may have, under names that outlive their titles.
  private static let subjects: KeyValuePairs = [
    "T1": "characteristics", "T2": "summary", "T3": "eligibility", "T4": "excluded",
    "T5": "codes-by-study", "T6": "themes", "T7": "counts", "T8": "co-occurrence",
    "T9": "appraisal",
    "T10": "confidence", "T11": "findings", "T12": "flow", "T13": "agreement", "T14": "sensitivity",
    "T15": "audit",
  ]

  package static func name(of table: SynthesisTable) -> String {
    let subject = subjects.first { $0.key == table.id }?.value ?? slug(table.title)
    return subject.isEmpty ? "\(table.id).csv" : "\(table.id)-\(subject).csv"
  }

  /// The first words of a title, in the letters that every file system takes.
  private static func slug(_ title: String) -> String {
    title.lowercased().utf8.split { !isPlain($0) }.prefix(6)
      .map { String(decoding: $0.prefix(24), as: UTF8.self) }.joined(separator: "-")
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}
