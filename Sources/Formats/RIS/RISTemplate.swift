/// What a type of reference keeps under a tag that means something else in most types.
///
/// Source: the fields of EndNote's types of references, and the tags under which it exports them.
enum RISTemplate {
  /// Whether a document of the type may be an article in spite of it, where journal and volume stand
  /// beside it: reporters and codes of law have volumes too.
  static func mayBeArticle(_ code: FieldTag) -> Bool {
    switch code {
    case "BILL", "CASE", "GRANT", "GRNT", "HEAR", "LEGAL", "PAT", "STAT", "UNBILL": false
    default: true
    }
  }

  /// Whether `T2` names what holds the document; in other types it is a committee that held a hearing,
  /// the number of a legal title, or the program that made an image.
  static func isContainerSecond(_ code: FieldTag) -> Bool {
    switch code {
    case "HEAR", "LEGAL", "CHART", "EQUA", "FIGURE": false
    default: true
    }
  }

  /// Whether `SP` without `EP` counts pages or describes the thing, rather than names its place.
  static func isExtent(_ code: FieldTag) -> Bool {
    switch code {
    case "BOOK", "EBOOK", "EDBOOK", "CLSWK", "THES", "ART", "BLOG", "WEB", "CHART", "EQUA",
      "FIGURE", "COMP", "MAP", "MPCT":
      true
    default: false
    }
  }

  /// Whether `VL` is a volume, and no year of access, size of an image, amount, edition or version.
  static func hasVolume(_ code: FieldTag) -> Bool {
    switch code {
    case "BLOG", "WEB", "CHART", "EQUA", "FIGURE", "GRANT", "GRNT", "COMP", "PAT": false
    default: true
    }
  }

  /// Whether `M1` is the number of an issue; of a newspaper it is a page.
  static func hasIssueNumber(_ code: FieldTag) -> Bool { code != "NEWS" }

  /// Whether `DA` is the day on which somebody looked at the document.
  static func isAccessDate(_ code: FieldTag) -> Bool {
    switch code {
    case "AGGR", "CASE", "DBASE", "EBOOK", "EJOUR", "MULTI": true
    default: false
    }
  }
}
