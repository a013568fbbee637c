import TestRandom

/// RIS of made-up reports, each in several copies as different databases would damage it.
struct DamagedExports {
  private var generator: SeededRandom

  init(seed: UInt64) {
    generator = SeededRandom(seed: seed)
  }

  mutating func ris(works: Int) -> String {
    (0..<works).map { _ in
      let work = work()
      return (0..<Int.random(in: 1...4, using: &generator)).map { _ in copy(of: work) }.joined()
    }.joined()
  }

  private struct Work {
    var title: [String]
    var authors: [String]
    var journal: String
    var year, volume, page: Int
    var doi: String
  }

  private mutating func work() -> Work {
    Work(
      title: (0..<Int.random(in: 1...11, using: &generator)).map { _ in word() },
      authors: (0..<Int.random(in: 0...5, using: &generator)).map { _ in "\(word()), \(word())" },
      journal: "Journal of \(word()) \(word())",
      year: Int.random(in: 1990...2020, using: &generator),
      volume: Int.random(in: 1...40, using: &generator),
      page: Int.random(in: 1...900, using: &generator),
      doi: "10.1234/\(word()).\(Int.random(in: 100...999, using: &generator))"
    )
  }

  private mutating func copy(of work: Work) -> String {
    var title = work.title
    if chance(4), title.count > 2 { title.removeLast() }
    if chance(6) { title.append(word()) }
    if chance(8) { title[0] += "x" }
    var lines = ["TY  - \(chance(5) ? "CONF" : "JOUR")", "TI  - \(title.joined(separator: " "))"]
    let known = work.authors.prefix(chance(4) ? 1 : 5)
    if !chance(5) { lines += known.map { "AU  - \($0)" } }
    if !chance(6) { lines.append("PY  - \(work.year + (chance(5) ? 1 : 0) + (chance(9) ? 4 : 0))") }
    if !chance(4) { lines.append("T2  - \(chance(5) ? "Annals of \(word())" : work.journal)") }
    if !chance(4) { lines.append("VL  - \(work.volume + (chance(6) ? 1 : 0))") }
    if !chance(4) {
      lines.append("SP  - \(chance(6) ? "e" : "")\(work.page + (chance(6) ? 3 : 0))")
    }
    if !chance(3) { lines.append("EP  - \(work.page + (chance(4) ? 9 : 7))") }
    if chance(2) { lines.append("DO  - \(work.doi)\(chance(8) ? ".2" : "")") }
    if chance(3) { lines.append("AB  - \((work.title + work.title).joined(separator: " ")) done.") }
    return (lines + ["ER  - ", "", ""]).joined(separator: "\n")
  }

  private mutating func chance(_ sides: Int) -> Bool {
    Int.random(in: 0..<sides, using: &generator) == 0
  }

  private mutating func word() -> String {
    let syllables = ["ba", "ce", "di", "fo", "gu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti"]
    return (0..<Int.random(in: 2...4, using: &generator)).map { _ in
      syllables[Int.random(in: 0..<syllables.count, using: &generator)]
    }.joined()
  }
}
