import ReviewModel

/// An UpSet plot with everything in its place, from the top of its bars down: what `OverlapSVG`
/// writes.
///
/// Source of the layout: Lex et al. 2014, doi:10.1109/TVCG.2014.2346248.
struct OverlapDrawing: Sendable {
  static let margin = 16
  static let rowHeight = 26
  static let barsHeight = 150
  static let setBarWidth = 120
  static let fontSize = 12
  static let smallSize = 10
  static let widestName = 240

  /// A source: its name in one line or two, and its bar.
  struct Row: Sendable {
    let source: Int
    let reports: Int
    let name: [String]
    /// Whether the name is too long for letters of the usual size.
    let isSmall: Bool
    let y: Int
    let barWidth: Int

    var middle: Int { y + OverlapDrawing.rowHeight / 2 }
  }

  /// A combination: its bar, and a dot in each row, filled or not.
  struct Column: Sendable {
    let combination: SourceOverlap.Combination
    let x: Int
    let barHeight: Int
    let filled: [Bool]

    var reach: ClosedRange<Int>? {
      guard let first = filled.firstIndex(of: true), let last = filled.lastIndex(of: true) else {
        return nil
      }
      return first...last
    }
  }

  /// A round number on the axis of the bars.
  struct Tick: Sendable {
    let value: Int
    let y: Int
  }

  let rows: [Row]
  let columns: [Column]
  let ticks: [Tick]
  let pitch: Int
  /// Where the bars of the sources begin, growing to the left.
  let setBase: Int
  /// Where names end.
  let nameEnd: Int
  /// Where the dots begin.
  let matrixX: Int
  /// Where what stands left of the numbers of the axis ends.
  let axisEnd: Int
  /// Where the bars of the combinations stand.
  let barsBase: Int
  let matrixBottom: Int
  let right: Int

  init(_ overlap: SourceOverlap, showing selection: OverlapSelection) {
    let names = selection.sources.map { source in
      Self.fitted(OverlapSummary.shown(overlap.sources[source].name))
    }
    let nameWidth = names.reduce(60) { max($0, $1.width) }
    let largest = selection.combinations.first?.reports ?? 0
    let count = max(1, selection.combinations.count)
    let number = TextWidth.of(String(largest), size: Self.fontSize - 1)
    // Even, so that the middle of a column is a whole number.
    let pitch = max(22, min(44, 620 / count), number + 6) / 2 * 2

    let widest = selection.sources.first.map { overlap.sources[$0].reports } ?? 0
    let setNumber = TextWidth.of(String(widest), size: Self.fontSize)
    let setBase = Self.margin + setNumber + 12 + Self.setBarWidth
    let nameEnd = setBase + 10 + nameWidth
    let matrixX = nameEnd + 14
    let barsBase = Self.barsHeight
    let rowsTop = barsBase + 14

    rows = zip(selection.sources, names).enumerated().map { number, row in
      let reports = overlap.sources[row.0].reports
      return Row(
        source: row.0,
        reports: reports,
        name: row.1.lines,
        isSmall: row.1.isSmall,
        y: rowsTop + number * Self.rowHeight,
        barWidth: Self.share(reports, of: widest, in: Self.setBarWidth)
      )
    }
    let step = Self.step(to: largest)
    let scale = max(1, (largest + step - 1) / step) * step
    columns = selection.combinations.enumerated().map { number, combination in
      let sources = Set(combination.sources)
      return Column(
        combination: combination,
        x: matrixX + number * pitch + pitch / 2,
        barHeight: Self.share(combination.reports, of: scale, in: Self.barsHeight),
        filled: selection.sources.map(sources.contains)
      )
    }
    ticks = stride(from: 0, through: scale, by: step).map { value in
      Tick(value: value, y: barsBase - value * Self.barsHeight / scale)
    }
    axisEnd = matrixX - 18 - TextWidth.of(String(scale), size: Self.smallSize)
    self.pitch = pitch
    self.setBase = setBase
    self.nameEnd = nameEnd
    self.matrixX = matrixX
    self.barsBase = barsBase
    matrixBottom = rowsTop + rows.count * Self.rowHeight
    right = matrixX + max(count, 3) * pitch
  }

  var barWidth: Int { min(22, pitch * 6 / 10) / 2 * 2 }

  /// A name on one line or, if it is long, in small letters on two.
  private static func fitted(_ name: String) -> (lines: [String], isSmall: Bool, width: Int) {
    let width = TextWidth.of(name, size: fontSize)
    if width <= widestName { return ([name], false, width) }
    return (TextWidth.twoLines(name, size: smallSize, width: widestName), true, widestName)
  }

  /// What is not nothing is seen.
  private static func share(_ value: Int, of whole: Int, in length: Int) -> Int {
    value == 0 || whole == 0 ? 0 : max(1, value * length / whole)
  }

  /// The smallest round step that takes at most five to a number.
  private static func step(to largest: Int) -> Int {
    var power = 1
    while true {
      for factor in [1, 2, 5] where largest <= 5 * factor * power { return factor * power }
      power *= 10
    }
  }
}
