/// A kind of thing that is compared between runs.
package enum SnapshotSection: String, Sendable, Hashable, CaseIterable {
  case records, groups
  case verdicts
  case reports
  case excerpts, cells, files

  /// The word for one of them, and for several.
  var nouns: (one: String, many: String) {
    switch self {
    case .records: ("record", "records")
    case .groups: ("group of duplicates", "groups of duplicates")
    case .verdicts: ("verdict on title and abstract", "verdicts on title and abstract")
    case .reports: ("report sought", "reports sought")
    case .excerpts: ("excerpt", "excerpts")
    case .cells: ("cell", "cells")
    case .files: ("file", "files")
    }
  }
}
