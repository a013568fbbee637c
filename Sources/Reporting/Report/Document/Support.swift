/// What a cell rests on, as a reader sees it.
struct Support: Sendable {
  var passages: [Passage] = []
  /// Other things, each kind in a sentence, such as `Studies: Holley 2016`.
  var things: [Thing] = []

  var isEmpty: Bool { passages.isEmpty && things.isEmpty }

  struct Thing: Sendable {
    let kind: String
    let names: [String]
    /// How many there are; more than the names where the list was cut.
    let count: Int
  }
}
