/// The report before it is written as Markdown or as a page.
struct ReportDocument: Sendable {
  let title: String
  /// The sentence under the title.
  let subtitle: [Inline]
  /// Before the first section: what a reader must know first.
  let front: [Block]
  let sections: [Section]

  struct Section: Sendable {
    /// In lower case, with hyphens: the anchor.
    let id: String
    let title: String
    let blocks: [Block]
  }
}
