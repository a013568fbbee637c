import ReviewModel
import ReviewText

/// Says of which design a study is, as far as its report states it.
///
/// What the title declares comes first, then what aims, methods and results name. A report without
/// any data that discusses something is an opinion; one that says nothing stays without a design.
enum DesignRule {
  static func design(of text: RecordText, type: RecordType) -> FoundValue? {
    let places = DesignPlaces(text)
    if let found = places.first(.protocolTitle) { return found.value("protocol", in: text) }
    for (kind, design) in declared {
      if let found = places.inTitle(kind) { return found.value(design, in: text) }
    }
    if let found = places.inBody(.mixed), places.inBody(.partOfMixed) == nil {
      return found.value("mixed", in: text)
    }
    if let found = places.inBody(.qualitativeStudy) { return found.value("qualitative", in: text) }
    let (qualitative, quantitative) = (places.inBody(.qualitative), places.inBody(.quantitative))
    let review = places.inBody(.review)
    switch (qualitative, quantitative) {
    case (nil, nil): break
    case (let found?, nil): return found.value("qualitative", in: text)
    case (nil, let found?): return found.value("quantitative", in: text)
    case (let found?, _?):
      let isBoth = places.inBody(.clearlyQualitative) != nil
      return found.value(isBoth ? "mixed" : "quantitative", in: text)
    }
    if let review { return review.value("review", in: text) }
    if type == .review { return nil }
    return text.hasData ? nil : places.first(.opinion)?.value("opinion", in: text)
  }

  private static let declared: [(DesignCues.Kind, String)] = [
    (.mixed, "mixed"), (.qualitativeStudy, "qualitative"), (.review, "review"),
    (.quantitativeStudy, "quantitative"), (.opinionTitle, "opinion"),
  ]
}
