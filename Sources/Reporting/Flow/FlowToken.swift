/// Words of a box that stay on one line; a number knows its key.
struct FlowToken: Sendable, Hashable {
  var before = ""
  var number = ""
  var after = ""
  var key: String?

  init(_ word: String) {
    before = word
  }

  /// `(n = 12)`, or that the number is not known.
  init(key: String?, n: Int?) {
    before = "(n = "
    number = n.map(String.init) ?? ""
    after = n == nil ? "not known)" : ")"
    self.key = key
  }

  var length: Int {
    before.unicodeScalars.count + number.unicodeScalars.count + after.unicodeScalars.count
  }
}
