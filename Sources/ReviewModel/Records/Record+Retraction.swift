extension Record {
  /// What says that the report was retracted: a notice that the source links, or the opening of the
  /// title; nil where nothing does, which is no proof that it was not.
  package var retraction: String? {
    if let notice = relations.first(where: { $0.kind == .retractedBy }) { return notice.target }
    guard let title else { return nil }
    let opening = title.prefix(20)
    return Self.retractedOpenings.contains { opening.lowercased().hasPrefix($0) }
      ? String(opening) : nil
  }

  private static let retractedOpenings = [
    "retracted:", "retracted article:", "[retracted", "(retracted", "withdrawn:",
  ]
}
