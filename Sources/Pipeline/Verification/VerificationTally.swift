/// Gathers what was looked at, and what did not hold.
struct VerificationTally {
  private(set) var failures: [VerificationFailure] = []
  private(set) var checked: [(what: String, count: Int)] = []

  mutating func fail(_ subject: String, _ message: String) {
    failures.append(VerificationFailure(subject: subject, message: message))
  }

  /// Fails unless a condition holds.
  mutating func check(_ holds: Bool, _ subject: String, _ message: @autoclosure () -> String) {
    if !holds { fail(subject, message()) }
  }

  mutating func looked(at count: Int, _ what: String) {
    checked.append((what, count))
  }
}
