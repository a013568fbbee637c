extension Cell {
  /// The value as every artefact shows it; empty where it is blank.
  package var text: String {
    switch value {
    case .blank: ""
    case .text(let text): text
    case .count(let count): String(count)
    case .percent(let part, let whole):
      DecimalText.text(100 * Double(part) / Double(whole), decimals: 1)
    case .number(let value): DecimalText.text(value, decimals: 3)
    }
  }
}
