import ReviewModel

/// The people and organisations of a work of Crossref.
struct CrossrefPeople {
  private let contributors: [XMLElement]
  private let isReview: Bool

  init(_ work: XMLElement, isReview: Bool) {
    let own = work.first("contributors") ?? work
    contributors = own.children(named: "person_name", "organization", "anonymous")
    self.isReview = isReview
  }

  /// Of a book without authors its editors; of a review its reviewers.
  var authors: [Person] {
    let authors = people { $0 == "author" || isReview && $0.hasPrefix("reviewer") }
    return authors.isEmpty ? people { $0 == "editor" } : authors
  }

  private func people(_ isWanted: (String) -> Bool) -> [Person] {
    contributors.filter { isWanted($0.lowered("contributor_role") ?? "author") }
      .compactMap(person)
  }

  private func person(_ element: XMLElement) -> Person? {
    switch element.name {
    case "organization": return element.text.map(Person.init(literal:))
    case "anonymous": return Person(literal: isReview ? "Anonymous Reviewer" : "Anonymous")
    default: break
    }
    let given = [element.text("given_name"), element.text("suffix")].compactMap(\.self)
      .joined(separator: ", ")
    guard let family = element.text("surname") else {
      return given.isEmpty ? nil : Person(literal: given)
    }
    return Person(family: family, given: given.isEmpty ? nil : given)
  }
}
