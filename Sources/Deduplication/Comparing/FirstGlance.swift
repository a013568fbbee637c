/// What ends the comparison of two records before most of it has been done.
///
/// Most of the pairs that share a key have other titles, and nothing that could outweigh that. The
/// rules say of each of these that it is different, and no question for a person: a test holds this
/// against the whole judgement, which costs many times as much.
enum FirstGlance {
  /// Whether two records with these titles are judged different whatever else is in them.
  static func isEnough(_ a: RecordForm, _ b: RecordForm, _ title: TitleComparison) -> Bool {
    switch title.level {
    case .different: break
    case .similar where !title.words.isEmpty: break
    case .similar, .equal, .near, .contained, .incomparable, .missing: return false
    }
    guard title.similarity < 0.85, PageComparison(a.pages, b.pages) != .equal else { return false }
    return !areSame(a.doi?.key, b.doi?.key) && !areSame(a.pmid, b.pmid)
      && !areSame(a.pmcid, b.pmcid)
  }

  private static func areSame<Identifier: Equatable>(_ a: Identifier?, _ b: Identifier?) -> Bool {
    a != nil && a == b
  }
}
