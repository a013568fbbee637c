import Reporting

/// The share of relevant records found after each record read, as SVG: one curve for each run.
///
/// Beside them what a random order would find, and the line of 95 %.
struct RecallPlot: Sendable {
  let title: String
  let curves: [Curve]

  /// A run: whether each record that was read was relevant.
  struct Curve: Sendable {
    let name: String
    let found: [Bool]
  }

  private static let width = 640
  private static let height = 420
  private static let left = 64.0
  private static let top = 56.0
  private static let plotWidth = 480.0
  private static let plotHeight = 300.0
  /// Colours that the colour-blind can tell apart (Okabe and Ito 2008).
  private static let colours = [
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000",
  ]

  var svg: String {
    let name = Markup.escaped(title)
    var parts = [
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.width) \(Self.height)" \
      width="\(Self.width)" height="\(Self.height)" role="img" aria-labelledby="t" \
      font-family="Helvetica, Arial, 'Liberation Sans', sans-serif" font-size="12" fill="#222222">
      <title id="t">Recall of \(name) by records read</title>
      <rect width="\(Self.width)" height="\(Self.height)" fill="#ffffff"/>
      <text x="64" y="32" font-size="16" font-weight="bold">\(name)</text>
      """
    ]
    parts += grid + legend
    for (place, curve) in curves.enumerated() {
      parts.append(Self.path(curve, colour: Self.colours[place % Self.colours.count]))
    }
    return (parts + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private var grid: [String] {
    var parts: [String] = []
    for tick in 0...5 {
      let share = Double(tick) / 5
      let (x, y) = (Self.x(share), Self.y(share))
      let (end, foot) = (Self.x(1), Self.y(0))
      parts.append(Self.line(Self.left, y, end, y, "stroke=\"#dddddd\""))
      parts.append(Self.text("\(tick * 20) %", Self.left - 8, y + 4, "end"))
      parts.append(Self.text("\(tick * 20) %", x, foot + 18, "middle"))
    }
    let target = Self.y(0.95)
    let (end, dotted) = (Self.x(1), "stroke=\"#888888\" stroke-dasharray=\"2 3\"")
    let dashed = "stroke=\"#888888\" stroke-dasharray=\"6 4\""
    parts.append(Self.line(Self.left, target, end, target, dotted))
    parts.append(Self.line(Self.left, Self.y(0), end, Self.y(1), dashed))
    parts.append(Self.text("Records read", Self.x(0.5), Self.y(0) + 40, "middle"))
    parts.append("<text x=\"64\" y=\"48\">Relevant records found</text>")
    return parts
  }

  private var legend: [String] {
    let x = Self.x(1) + 14
    var parts: [String] = []
    for (place, curve) in curves.prefix(12).enumerated() {
      let y = Self.top + 12 + Double(place) * 18
      let colour = Self.colours[place % Self.colours.count]
      parts.append(Self.line(x, y - 4, x + 16, y - 4, "stroke=\"\(colour)\" stroke-width=\"2\""))
      parts.append(Self.text(Markup.escaped("run \(curve.name)"), x + 22, y, "start"))
    }
    let y = Self.top + 12 + Double(min(12, curves.count)) * 18
    parts.append(Self.line(x, y - 4, x + 16, y - 4, "stroke=\"#888888\" stroke-dasharray=\"6 4\""))
    parts.append(Self.text("random", x + 22, y, "start"))
    return parts
  }

  /// A stair with a step where a relevant record is found.
  private static func path(_ curve: Curve, colour: String) -> String {
    let total = Double(max(1, curve.found.count(where: \.self)))
    let records = Double(max(1, curve.found.count))
    var commands = "M\(number(x(0))) \(number(y(0)))"
    var found = 0.0
    for (place, isRelevant) in curve.found.enumerated() where isRelevant {
      found += 1
      commands += "H\(number(x(Double(place + 1) / records)))V\(number(y(found / total)))"
    }
    commands += "H\(number(x(1)))"
    return "<path d=\"\(commands)\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"1.6\"/>"
  }

  private static func x(_ share: Double) -> Double { left + share * plotWidth }

  private static func y(_ share: Double) -> Double { top + (1 - share) * plotHeight }

  private static func line(
    _ x1: Double,
    _ y1: Double,
    _ x2: Double,
    _ y2: Double,
    _ style: String
  ) -> String {
    "<line x1=\"\(number(x1))\" y1=\"\(number(y1))\" x2=\"\(number(x2))\" y2=\"\(number(y2))\" "
      + "\(style)/>"
  }

  private static func text(_ words: String, _ x: Double, _ y: Double, _ anchor: String) -> String {
    "<text x=\"\(number(x))\" y=\"\(number(y))\" text-anchor=\"\(anchor)\">\(words)</text>"
  }

  /// With two digits at most.
  private static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = String(100 + hundredths % 100).dropFirst()
    return hundredths % 100 == 0 ? "\(hundredths / 100)" : "\(hundredths / 100).\(rest)"
  }
}
