/// The names of a document, numbered as they are met.
///
/// libxml2 interns names: equal pointers are equal names, so that a name becomes a string once.
struct XMLNameTable {
  private(set) var all: [String] = []
  private var numbers: [UnsafePointer<UInt8>: Int32] = [:]

  subscript(number: Int32) -> String { all[Int(number)] }

  mutating func number(of name: UnsafePointer<UInt8>) -> Int32 {
    if let known = numbers[name] { return known }
    let number = Int32(all.count)
    all.append(String(cString: name))
    numbers[name] = number
    return number
  }

  /// The attributes of a start tag: five pointers for each, as SAX2 hands them over.
  mutating func attributes(
    _ count: Int,
    _ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) -> [XMLAttribute] {
    guard count > 0, let pointers else { return [] }
    return (0..<count).compactMap { index in
      let start = index * 5
      guard let name = pointers[start], let from = pointers[start + 3],
        let to = pointers[start + 4]
      else { return nil }
      let value = String(
        decoding: UnsafeBufferPointer(start: from, count: to - from),
        as: UTF8.self
      )
      return XMLAttribute(name: all[Int(number(of: name))], value: value)
    }
  }
}
