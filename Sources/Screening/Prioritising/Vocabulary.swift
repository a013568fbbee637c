/// The words of all records as numbers, in the order in which they first occur.
struct Vocabulary: Sendable {
  /// The distinct words, each at its number.
  private(set) var spellings: [String] = []
  private var numbers: [String: Int32] = [:]
  /// The words of all records one after another, of each the title's first.
  private var words: [Int32] = []
  private var places: [(title: Int, abstract: Int, end: Int)] = []

  /// Reads the titles and abstracts of records.
  init(_ texts: [RankedText]) {
    places.reserveCapacity(texts.count)
    for text in texts {
      let start = words.count
      let title = numbered(text.title)
      words += title
      let middle = words.count
      let abstract = numbered(text.abstract)
      words += abstract
      places.append((start, middle, words.count))
    }
  }

  var recordCount: Int { places.count }

  /// The words of a record's title and abstract.
  func words(of record: Int) -> ArraySlice<Int32> {
    words[places[record].title..<places[record].end]
  }

  /// The words of a record's title.
  func titleWords(of record: Int) -> ArraySlice<Int32> {
    words[places[record].title..<places[record].abstract]
  }

  /// The words of a further text as numbers; new ones are added at the end.
  mutating func numbered(_ text: String) -> [Int32] {
    var result: [Int32] = []
    WordRuns.forEach(in: text) { bytes in
      let word = String(decoding: bytes, as: UTF8.self)
      if let known = numbers[word] {
        result.append(known)
      } else {
        let number = Int32(truncatingIfNeeded: spellings.count)
        numbers[word] = number
        spellings.append(word)
        result.append(number)
      }
    }
    return result
  }
}
