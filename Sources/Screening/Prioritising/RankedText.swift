/// The words of a record from which its place in the queue is learned: title and abstract.
package struct RankedText: Sendable, Hashable {
  package let title: String
  package let abstract: String

  package init(title: String, abstract: String) {
    self.title = title
    self.abstract = abstract
  }
}
