/// How the pages of two records compare.
enum PageComparison: String, Sendable, Hashable, CaseIterable {
  /// The same first page, and no other last page.
  case equal
  /// The same first page, and another last page.
  case otherEnd = "other-end"
  /// The same number with other letters before it, which some sources drop.
  case similar
  /// Counted in another way: an article number against pages, an early view against an issue.
  case incomparable
  /// Ranges that overlap.
  case overlapping
  /// Other pages.
  case apart
  case missing

  init(_ a: PageForm?, _ b: PageForm?) {
    guard let a, let b else {
      self = .missing
      return
    }
    if a.start == b.start {
      let isSameEnd = a.end == nil || b.end == nil || a.end == b.end
      self = a.prefix != b.prefix ? .similar : isSameEnd ? .equal : .otherEnd
    } else if a.isArticleNumber != b.isArticleNumber || a.isOwnCount != b.isOwnCount
      || a.prefix.isEmpty != b.prefix.isEmpty
    {
      self = .incomparable
    } else {
      let isOverlap = a.start <= b.end ?? b.start && b.start <= a.end ?? a.start
      self = isOverlap ? .overlapping : .apart
    }
  }
}
