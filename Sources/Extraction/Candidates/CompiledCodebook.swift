import ReviewModel
import ReviewText

/// A codebook whose terms are ready to be looked for, all in one pass.
struct CompiledCodebook: Sendable {
  /// What a term is to its code.
  enum Role: Sendable {
    case term, findingTerm, counterTerm, requirement
  }

  /// A code that a term belongs to, and as what.
  struct Use: Sendable {
    /// The index of the code in the codebook.
    let code: Int
    let role: Role
  }

  let codes: [Code]
  /// For each code, the index of its parent.
  let parents: [Int?]
  let terms: TermList
  /// For each term of the list, the codes that use it.
  let uses: [[Use]]
  let context: [TermList]
  let people: PeopleTerms

  init(_ codebook: Codebook) throws(CodebookError) {
    codes = codebook.codes
    let indexes = Dictionary(
      codes.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    parents = codes.map { code in code.parent.flatMap { indexes[$0] } }
    var collected = Collector()
    for (index, code) in codes.enumerated() {
      try collected.add(code.terms, Use(code: index, role: .term), code.id)
      try collected.add(code.findingTerms, Use(code: index, role: .findingTerm), code.id)
      try collected.add(code.counterTerms, Use(code: index, role: .counterTerm), code.id)
      try collected.add(code.requires, Use(code: index, role: .requirement), code.id)
    }
    terms = TermList(collected.terms)
    uses = collected.uses
    var context: [TermList] = []
    for row in codebook.context {
      var terms: [TermPattern] = []
      for term in row { terms.append(try CodebookError.parse(term, of: "context")) }
      context.append(TermList(terms))
    }
    self.context = context
    people = try PeopleTerms(codebook)
  }

  /// Codes often share a term: it is looked for once.
  private struct Collector {
    var terms: [TermPattern] = []
    var uses: [[Use]] = []
    private var indexes: [String: Int] = [:]

    mutating func add(_ sources: [String], _ use: Use, _ code: Code.ID) throws(CodebookError) {
      for source in sources {
        if let known = indexes[source] {
          uses[known].append(use)
        } else {
          indexes[source] = terms.count
          terms.append(try CodebookError.parse(source, of: code.text))
          uses.append([use])
        }
      }
    }
  }
}
