/// How much a file may hold before reading stops or a value is cut.
package struct ReadLimits: Sendable, Hashable {
  /// As much as may come out of a packed file; a million records of a search are over a gigabyte.
  package var fileBytes = 8 << 30
  package var records = 2_000_000
  /// Of one value as it was read.
  package var fieldBytes = 4 << 20
  package var fieldsPerRecord = 100_000
  /// Of elements within elements.
  package var depth = 256

  /// Of what comes out of a packed file.
  package var inflatedBytes = 8 << 30
  /// How many times larger a packed file may become; text seldom becomes more than thirty times so.
  package var inflationRatio = 400
  /// Of files in one archive.
  package var archivedFiles = 200

  /// How much may come out of so many packed bytes; small files may become large.
  func inflated(from packed: Int) -> Int {
    let (product, isTooLarge) = packed.multipliedReportingOverflow(by: inflationRatio)
    return min(inflatedBytes, isTooLarge ? .max : max(product, 16 << 20))
  }

  package static let standard = ReadLimits()

  package init() {}
}
