import ReviewModel
import ReviewText

/// Says where a study was done, where its text names the country.
///
/// Countries count in aims, in methods and in the sentences that state the sample; a title counts
/// where none of these names one. A town or a health system that only suggests a country does not.
enum CountryRule {
  static func countries(of text: RecordText, sample: [TextSpan]) -> FoundValue? {
    for passage in text.passages where passage.field == .abstract || passage.field == .fullText {
      let sentences = passage.sentences.filter { sentence in
        sentence.section == .aim || sentence.section == .method || sample.contains(sentence.span)
      }
      if let found = value(of: CountryNames.places(in: passage, sentences), passage, text) {
        return found
      }
    }
    guard let title = text.passage(.title) else { return nil }
    return value(of: CountryNames.places(in: title, title.sentences), title, text)
  }

  private static func value(
    of places: [CountryNames.Place],
    _ passage: Passage,
    _ text: RecordText
  ) -> FoundValue? {
    guard !places.isEmpty else { return nil }
    var seen: Set<String> = []
    var kept = places.filter { seen.insert($0.country).inserted }
    // A nation says more than the kingdom it is part of.
    if kept.contains(where: { CountryNames.nations.contains($0.country) }) {
      kept.removeAll { $0.country == "UK" }
    }
    return FoundValue(
      kept.map(\.country).joined(separator: "; "),
      at: kept.map(\.span),
      of: passage,
      in: text
    )
  }
}
