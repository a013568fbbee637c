/// What the exit code of a command says; where two apply, the worse one stands.
enum ExitStatus: Int32, Comparable {
  case done = 0
  case errorsReported = 1
  case stale = 2
  case newlyAwaited = 3
  case mismatch = 4
  case usage = 64
  case unreadableInput = 65
  case missingInput = 66
  case ourBug = 70
  case disk = 74

  /// From the least to the most serious.
  private static let order: [ExitStatus] = [
    .done, .errorsReported, .stale, .newlyAwaited, .mismatch, .unreadableInput, .missingInput,
    .disk, .ourBug, .usage,
  ]

  static func < (left: Self, right: Self) -> Bool {
    (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
  }
}
