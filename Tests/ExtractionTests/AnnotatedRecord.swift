/// A record of the gold standard, as far as the tests read it.
struct AnnotatedRecord: Decodable {
  struct Sentence: Decodable {
    let field: String
    let text: String
    /// For each code, what each annotator marked.
    let codes: [String: Marks]
  }

  struct Marks: Decodable {
    let a: [[String]]
    let b: [[String]]
  }

  let id: String
  let sentences: [Sentence]
}
