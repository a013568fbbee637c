extension RecordKey {
  /// Where the key that a string of JSON names stands among all keys.
  ///
  /// Our own lines have their keys in order, so the search begins behind the one found last.
  static func position(of name: JSONElement, after last: Int) -> Int? {
    let bytes = name.bytes
    for offset in 1...names.count {
      let index = (last + offset) % names.count
      if names[index].count == bytes.count, names[index].elementsEqual(bytes) { return index }
    }
    return nil
  }

  private static let names = allCases.map { Array($0.rawValue.utf8) }
}
