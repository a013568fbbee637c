/// Title and abstract of a record of the gold standard.
struct AnnotatedText: Decodable {
  let id: String
  let title: String?
  let abstract: String?
}
