/// The fields of a record as they were read, in file order, held in one piece of memory.
///
/// A corpus holds millions of them, most of which nobody looks at: they become strings one at a
/// time, when they are asked for.
package struct RawFields: RandomAccessCollection, Sendable, Hashable {
  /// Tags and values, one after another.
  private var bytes: [UInt8] = []
  /// Where each tag and each value ends.
  private var ends: [UInt32] = []

  package init() {}

  package init(_ fields: some Sequence<RawField>) {
    for field in fields { append(field) }
  }

  /// Fields that a reader has written in one piece.
  ///
  /// - Parameters:
  ///   - bytes: Valid UTF-8: tag, value, tag, value…, one after another.
  ///   - ends: Where each tag and each value ends.
  package init(bytes: [UInt8], ends: [UInt32]) {
    precondition(ends.count % 2 == 0 && Int(ends.last ?? 0) == bytes.count)
    self.bytes = bytes
    self.ends = ends
  }

  package var startIndex: Int { 0 }

  package var endIndex: Int { ends.count / 2 }

  package subscript(index: Int) -> RawField {
    RawField(text(2 * index), text(2 * index + 1))
  }

  /// The tag of a field, without its value.
  package func tag(_ index: Int) -> String { text(2 * index) }

  /// The length of the longest value, in bytes.
  package var longestValue: Int {
    indices.reduce(0) { Swift.max($0, Int(ends[2 * $1 + 1] - ends[2 * $1])) }
  }

  /// The bytes of tag and value, without making strings of them.
  package func withBytes<Result>(
    of index: Int,
    _ body: (_ tag: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) throws -> Result
  ) rethrows -> Result {
    try body(bytes[range(2 * index)], bytes[range(2 * index + 1)])
  }

  package mutating func reserve(bytes count: Int, fields: Int) {
    bytes.reserveCapacity(count)
    ends.reserveCapacity(2 * fields)
  }

  package mutating func append(_ field: RawField) {
    append(tag: field.tag.utf8, value: field.value.utf8)
  }

  /// Appends a field of valid UTF-8.
  ///
  /// What would lead beyond 4 GB in one record is left out.
  package mutating func append(tag: some Collection<UInt8>, value: some Collection<UInt8>) {
    guard bytes.count + tag.count + value.count < Int(UInt32.max) else { return }
    bytes.append(contentsOf: tag)
    ends.append(UInt32(bytes.count))
    bytes.append(contentsOf: value)
    ends.append(UInt32(bytes.count))
  }

  private func range(_ position: Int) -> Range<Int> {
    (position == 0 ? 0 : Int(ends[position - 1]))..<Int(ends[position])
  }

  private func text(_ position: Int) -> String {
    String(decoding: bytes[range(position)], as: UTF8.self)
  }
}

extension RawFields: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: RawField...) { self.init(elements) }
}

extension RawFields: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(try [RawField](from: decoder))
  }

  package func encode(to encoder: any Encoder) throws { try Array(self).encode(to: encoder) }
}
