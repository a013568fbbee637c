import ReviewModel
import TestRandom

@testable import Deduplication

/// Records of made-up reports with the damage that databases do, from a seed.
struct RandomCorpus {
  private(set) var records: [Record] = []
  private var random: SeededRandom

  init(seed: UInt64, works: Int = 40) {
    random = SeededRandom(seed: seed)
    for _ in 0..<works {
      let work = work()
      for _ in 0..<Int.random(in: 1...4, using: &random) { add(damaged(work)) }
      if Int.random(in: 0..<5, using: &random) == 0 { add(sibling(of: work)) }
    }
  }

  mutating func shuffled() -> [Record] { records.shuffled(using: &random) }

  /// A record that is not in the corpus: a copy of one of its works, or of none.
  mutating func newcomer() -> Record {
    let isCopy = Bool.random(using: &random)
    var record = isCopy ? damaged(records.randomElement(using: &random) ?? work()) : work()
    record.origin.file = "new.ris"
    return identified(record)
  }

  private mutating func add(_ record: Record) {
    var record = record
    record.origin = Origin(
      source: "Database \(records.count % 4)",
      file: "\(records.count % 4).ris",
      digest: "d",
      start: records.count * 100,
      end: records.count * 100 + 99,
      line: records.count * 5 + 1
    )
    records.append(identified(record))
  }

  private mutating func work() -> Record {
    let length = Int.random(in: 3...9, using: &random)
    let title = (0..<length).map { _ in word() }.joined(separator: " ")
    let authors = (0..<Int.random(in: 1...4, using: &random)).map { _ in "\(name()), \(name())" }
    let first = Int.random(in: 1...900, using: &random)
    return article(
      "",
      title: title.prefix(1).uppercased() + title.dropFirst(),
      authors: authors,
      year: Int.random(in: 2001...2015, using: &random),
      container: "Journal of \(name()) \(name())",
      volume: String(Int.random(in: 1...40, using: &random)),
      issue: String(Int.random(in: 1...6, using: &random)),
      pages: "\(first)-\(first + Int.random(in: 1...9, using: &random))",
      doi: "10.1234/x.\(Int.random(in: 10_000...99_999, using: &random))"
    )
  }

  private mutating func damaged(_ work: Record) -> Record {
    var record = work
    if chance(3) { record.doi = nil }
    if chance(4) { record.issue = nil }
    if chance(5) { record.pages = nil }
    if chance(5) { record.year(plus: 1) }
    if chance(3) { record.title = record.title?.uppercased() }
    if chance(6) { record.title = record.title.map { slipped($0) } }
    if chance(3) { record.authors = record.authors.map(abbreviated) }
    if chance(8) { record.authors = [] }
    if chance(4) { record.container = nil }
    if chance(8) { record.volume = nil }
    return record
  }

  /// Another report that looks much like the work.
  private mutating func sibling(of work: Record) -> Record {
    var record = work
    record.doi = record.doi.map { $0 + "7" + String(Int.random(in: 1...9, using: &random)) }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: record.title = "Erratum: " + (work.title ?? "")
    case 1: record.title = (work.title ?? "") + ", part 2"
    case 2: record.container = "Annual Conference on \(name())"
    default: record.year(plus: 3)
    }
    record.pages = String(Int.random(in: 901...999, using: &random))
    return record
  }

  private mutating func slipped(_ title: String) -> String {
    var letters = Array(title)
    letters.remove(at: letters.count / 2)
    return String(letters)
  }

  private func abbreviated(_ person: Person) -> Person {
    Person(family: person.family ?? "", given: person.given.map { String($0.prefix(1)) })
  }

  private mutating func chance(_ sides: Int) -> Bool {
    Int.random(in: 0..<sides, using: &random) == 0
  }

  private mutating func word() -> String { syllables(2...4) }

  private mutating func name() -> String {
    let word = syllables(2...3)
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  private mutating func syllables(_ range: ClosedRange<Int>) -> String {
    (0..<Int.random(in: range, using: &random)).map { _ in
      Self.syllables.randomElement(using: &random) ?? ""
    }.joined()
  }

  private static let syllables = "ba ce di fo gu ka le mi no pu ra se ti vo zu shi tra plo ken dar"
    .split(separator: " ").map(String.init)

  /// The record with the ID of its content, as readers give it.
  private func identified(_ record: Record) -> Record {
    var record = record
    let texts = [
      record.title, record.authors.first?.inverted, record.issued?.description, record.container,
      record.pages, record.doi,
    ].map { $0 ?? "-" }
    record.id = Record.ID("r" + String(WordKey.of(texts.joined(separator: "|").utf8), radix: 32))
    return record
  }
}

extension Record {
  fileprivate mutating func year(plus years: Int) {
    issued = issued.map { PartialDate(year: $0.year + years) }
  }
}
