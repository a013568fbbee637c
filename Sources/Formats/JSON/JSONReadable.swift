/// A value of JSON that can be asked what it says: one held in memory, or one borrowed from a text.
protocol JSONReadable: Sendable {
  /// The text of a string.
  var text: String? { get }
  var integer: Int? { get }

  /// The value under a key of an object; of several the last.
  func member(_ key: StaticString) -> Self?

  /// Each element of an array, or the value itself.
  var elements: [Self] { get }
}

extension JSONReadable {
  /// The text of a string or a whole number.
  var plainText: String? { text ?? integer.map(String.init) }

  /// Each element of an array, or of the value itself, made into something; nil where one cannot be.
  func list<Element>(_ make: (Self) -> Element?) -> [Element]? {
    let values = elements
    let made = values.compactMap(make)
    return made.count == values.count ? made : nil
  }
}
