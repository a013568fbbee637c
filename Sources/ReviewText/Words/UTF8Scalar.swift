/// One scalar at a place in well-formed UTF-8.
enum UTF8Scalar {
  static func decode(
    _ bytes: [UInt8],
    at place: Int
  ) -> (scalar: Unicode.Scalar, length: Int) {
    var iterator = bytes[place...].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return ("\u{FFFD}", 1) }
    return (scalar, UTF8.width(scalar))
  }
}
