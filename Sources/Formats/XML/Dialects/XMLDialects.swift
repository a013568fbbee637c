/// The formats whose records may stand in envelopes of others.
enum XMLDialects {
  private static let all: [any XMLDialect.Type] = [
    JATSDialect.self, MODSDialect.self, MARCXMLDialect.self, DataCiteDialect.self,
    CrossrefDialect.self, DublinCoreDialect.self,
  ]

  private static let deepest = 6

  /// The nearest element that is a record of one of the formats, and that format.
  static func payload(
    of element: XMLElement,
    depth: Int = 0
  ) -> (dialect: any XMLDialect.Type, element: XMLElement)? {
    for child in element.children {
      if let dialect = all.first(where: { $0.isRecord(child) }) { return (dialect, child) }
    }
    guard depth < deepest else { return nil }
    for child in element.children {
      if let found = payload(of: child, depth: depth + 1) { return found }
    }
    return nil
  }
}
