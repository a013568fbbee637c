import Foundation
import Pipeline
import TestRandom

/// A corpus and decisions made up at random, the same for the same seed.
struct RandomReview {
  private var generator: SeededRandom
  private static let subjects = ["tea", "bread", "gardens", "bicycles", "rain", "maps", "bees"]
  private static let verbs = ["growing", "sharing", "losing", "mending", "naming", "counting"]

  init(seed: UInt64) {
    generator = SeededRandom(seed: seed)
  }

  /// Writes protocol, exports and decisions into a review's folder.
  mutating func write(to folder: ReviewFolder) throws {
    let name = folder.location.name
    try folder.write(protocolText(), to: "Pipelines/\(name)/protocol.yaml")
    let titles = (0..<Int.random(in: 1...12, using: &generator)).map { number in
      "\(pick(Self.verbs)) \(pick(Self.subjects)) and \(pick(Self.subjects)) in town \(number)"
    }
    for source in ["alpha", "beta", "web", "cited"] {
      let chosen = titles.indices.filter { _ in Bool.random(using: &generator) }
      var text = ""
      for index in chosen { text += record(index, titles[index], in: source) }
      try folder.write(text, to: "Corpus/\(name)/\(source)/export.ris")
    }
    if Bool.random(using: &generator) {
      try folder.write("\u{0}\u{1}\u{2}", to: "Corpus/\(name)/beta/broken.ris")
    }
    for level in ["title-abstract", "full-text"] {
      for reviewer in ["ann", "bob", "adjudicated"] {
        try folder.write(
          decisions(titles.count, at: level, by: reviewer),
          to: "Pipelines/\(name)/decisions/\(level)/\(reviewer).csv"
        )
      }
    }
    var tried = "record,state,note\n"
    for index in titles.indices where Int.random(in: 0..<6, using: &generator) == 0 {
      tried += "10.1000/x\(index),not-retrieved,asked twice\n"
    }
    try folder.write(tried, to: "Pipelines/\(name)/decisions/retrieval/ann.csv")
  }

  private mutating func record(_ index: Int, _ title: String, in source: String) -> String {
    var lines = [
      "TY  - \(["JOUR", "CONF", "THES", "CHAP"][Int.random(in: 0..<4, using: &generator)])",
      "ID  - \(source)-\(index)", "TI  - \(title)", "AU  - Author\(index), A", "PY  - 2001",
    ]
    if Bool.random(using: &generator) { lines.append("DO  - 10.1000/x\(index)") }
    if Bool.random(using: &generator) {
      lines.append("AB  - We asked \(index + 3) people about \(pick(Self.subjects)).")
    }
    return (lines + ["ER  - ", ""]).joined(separator: "\n") + "\n"
  }

  private mutating func decisions(_ count: Int, at level: String, by reviewer: String) -> String {
    var text = "record,citation,verdict,criterion\n"
    for index in 0..<count {
      let chance = reviewer == "adjudicated" ? 5 : 2
      guard Int.random(in: 0..<chance, using: &generator) == 0 else { continue }
      let verdict = ["include", "include", "exclude", "unclear"][
        Int.random(in: 0..<4, using: &generator)
      ]
      let reason = verdict == "exclude" ? pick(["E1", "F1", "F1; E1", ""]) : ""
      let reference = Bool.random(using: &generator) ? "10.1000/x\(index)" : "alpha-\(index)"
      text += "\(reference),,\(verdict),\(reason)\n"
    }
    return text
  }

  private mutating func protocolText() -> String {
    """
    review: {title: Random}
    sources:
      - {name: Alpha, kind: database, files: ["alpha/*"]}
      - {name: Beta, kind: register, files: ["beta/*"]}
      - {name: Web, kind: website, files: ["web/*"]}
      - {name: Cited, kind: citation-search, files: ["cited/*"]}
    screening:
      reviewers: \(Int.random(in: 1...2, using: &generator))
      accept_proposals: \(Bool.random(using: &generator))
    \(Bool.random(using: &generator) ? Self.stopping : "")
      criteria:
        - {id: I1, kind: include, at: title-abstract, label: Asked, when: {terms: ["ask*"]}}
        - {id: E1, kind: exclude, at: title-abstract, label: Rain, when: {terms: [rain]}}
        - {id: E2, kind: exclude, at: title-abstract, label: Bees, automatic: \
    \(Bool.random(using: &generator)), when: {field: [title], terms: [bees]}}
        - {id: F1, kind: exclude, at: full-text, label: Maps, when: {terms: [maps]}}
    eligibility:
      assess_on: \(Bool.random(using: &generator) ? "abstract" : "full-text")
      reviewers: 1
      order_of_reasons: [F1, E1]

    """
  }

  /// A rule that few decisions meet, and people who stopped.
  private static let stopping = "  stopping: {target: 0.05, confidence: 0.5, stopped: 2026-01-01}"

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }
}
