import ReviewText
import Yams

/// Reports terms that cannot be read, where they stand.
enum TermChecking {
  static func check(_ terms: [String], at mark: Mark?, _ reading: YAMLReading) {
    for term in terms {
      do {
        _ = try TermPattern(parsing: term)
      } catch {
        reading.report(
          "term-syntax",
          error.description,
          at: mark,
          help: "terms are words, `*` at a word's end, \"quoted phrases\" and `A NEAR/3 B`"
        )
      }
    }
  }
}
