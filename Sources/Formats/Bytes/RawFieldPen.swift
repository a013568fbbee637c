import Glibc
import ReviewModel

/// Writes raw fields into memory that is taken once for all of them.
struct RawFieldPen {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let ends: UnsafeMutableBufferPointer<UInt32>
  private var length = 0
  private var count = 0

  /// Raw fields that a function writes: not more than so many, and bytes of values and long tags.
  @inline(__always)
  static func fields(
    count: Int,
    bytes valueBytes: Int,
    _ write: (inout RawFieldPen) -> Void
  ) -> RawFields {
    var bytes: [UInt8] = []
    var ends: [UInt32] = []
    let capacity = valueBytes + longestTag * count
    // Not made by `init(unsafeUninitializedCapacity:)`, which looks its own type up each time.
    bytes.reserveCapacity(capacity)
    ends.reserveCapacity(2 * count)
    bytes.append(addingCapacity: capacity) { byteOutput in
      byteOutput.withUnsafeMutableBufferPointer { byteBuffer, length in
        ends.append(addingCapacity: 2 * count) { endOutput in
          endOutput.withUnsafeMutableBufferPointer { endBuffer, used in
            var pen = RawFieldPen(bytes: byteBuffer, ends: endBuffer)
            write(&pen)
            length = pen.length
            used = pen.count
          }
        }
      }
    }
    return RawFields(bytes: bytes, ends: ends)
  }

  /// Appends a field; what would lead beyond 4 GB in one record is left out.
  @inline(__always)
  mutating func append(_ tag: FieldTag, _ value: ByteText) {
    precondition(
      count + 2 <= ends.count && length + Self.longestTag + value.count <= bytes.count
    )
    guard length + Self.longestTag + value.count < Int(UInt32.max),
      let start = bytes.baseAddress
    else { return }
    let letters = tag.letters
    UnsafeMutableRawPointer(start + length).storeBytes(of: letters.first, as: UInt64.self)
    length += letters.count
    ends[count] = UInt32(truncatingIfNeeded: length)
    memcpy(start + length, value.base, value.count)
    length += value.count
    ends[count + 1] = UInt32(truncatingIfNeeded: length)
    count += 2
  }

  /// Appends a field; what would lead beyond 4 GB in one record is left out.
  mutating func append(_ tag: ByteText, _ value: ByteText) {
    precondition(
      count + 2 <= ends.count && length + tag.count + value.count <= bytes.count
    )
    guard length + tag.count + value.count < Int(UInt32.max) else { return }
    write(tag)
    write(value)
  }

  private mutating func write(_ text: ByteText) {
    guard let start = bytes.baseAddress else { return }
    memcpy(start + length, text.base, text.count)
    length += text.count
    ends[count] = UInt32(truncatingIfNeeded: length)
    count += 1
  }

  /// A tag is written eight bytes at once.
  private static let longestTag = 8

  private init(
    bytes: UnsafeMutableBufferPointer<UInt8>,
    ends: UnsafeMutableBufferPointer<UInt32>
  ) {
    self.bytes = bytes
    self.ends = ends
  }
}
