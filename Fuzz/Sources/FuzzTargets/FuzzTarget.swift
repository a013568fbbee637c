import Formats

/// One way to let any bytes loose on the readers, and what has to hold whatever they are.
package struct FuzzTarget: Sendable {
  /// `ris`, and so on for every format that can be read; `any`; `again`; `full-text`.
  package let name: String
  private let check: @Sendable ([UInt8]) -> Void

  package static let all: [FuzzTarget] =
    FormatRegistry.readers.map { reading($0.format) } + [recognising, again, fullText]

  package func run(_ bytes: [UInt8]) { check(bytes) }

  /// Reads as a format, whatever the bytes look like.
  private static func reading(_ format: Format) -> FuzzTarget {
    FuzzTarget(name: format.rawValue) { bytes in
      Property.holdForReading(FileReading(Property.file(bytes), as: format), of: bytes)
    }
  }

  /// Reads as what the bytes seem to be.
  private static let recognising = FuzzTarget(name: "any") { bytes in
    Property.holdForReading(FileReading(Property.file(bytes)), of: bytes)
  }

  /// Reads twice; writes what was read, and reads it again.
  private static let again = FuzzTarget(name: "again") { bytes in
    let reading = FileReading(Property.file(bytes))
    Property.holdForRepetition(reading, of: bytes)
    Property.holdForRoundTrips(reading.records)
  }

  /// Reads as a full text.
  private static let fullText = FuzzTarget(name: "full-text") { bytes in
    for name in ["a.txt", "a.html", "a.xml"] {
      _ = FullTextReader.read(SourceFile(name: name, bytes: bytes))
    }
  }
}
