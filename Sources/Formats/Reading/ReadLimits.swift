/// How much a file may hold before reading stops or a value is cut.
package struct ReadLimits: Sendable, Hashable {
  package var fileBytes = 1 << 30
  package var records = 2_000_000
  /// Of one value as it was read.
  package var fieldBytes = 4 << 20
  package var fieldsPerRecord = 100_000
  /// Of elements within elements.
  package var depth = 256

  package static let standard = ReadLimits()

  package init() {}
}
