import ReviewModel

extension InformationSource.Kind {
  /// The key under which the PRISMA2020 app has records of such sources; `other` has none there.
  var prismaKey: String {
    switch self {
    case .database: "database_results"
    case .register: "register_results"
    case .website: "website_results"
    case .organisation: "organisation_results"
    case .citationSearch: "citations_results"
    case .other: "other_methods_results"
    }
  }

  /// As the diagram calls them.
  var plural: String {
    switch self {
    case .database: "Databases"
    case .register: "Registers"
    case .website: "Websites"
    case .organisation: "Organisations"
    case .citationSearch: "Citation searching"
    case .other: "Other methods"
    }
  }
}
