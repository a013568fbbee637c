/// Numbers with a fixed count of decimals, the same on every machine.
enum Decimals {
  /// Rounded half away from zero; empty for what is no number, or too large to mean anything.
  static func text(_ value: Double, places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = (value * Double(scale)).rounded(.toNearestOrAwayFromZero)
    guard scaled.isFinite, abs(scaled) < 1e15 else { return "" }
    let whole = Int(abs(scaled))
    let sign = scaled < 0 ? "-" : ""
    guard places > 0 else { return sign + String(whole) }
    let fraction = String(whole % scale)
    let zeros = String(repeating: "0", count: places - fraction.count)
    return "\(sign)\(whole / scale).\(zeros)\(fraction)"
  }

  /// A share in percent, to one decimal; empty where the denominator is nothing.
  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "" }
    return text(Double(part) * 100 / Double(whole), places: 1)
  }
}
