import ReviewModel
import ReviewText
import TestRandom
import Testing

@Test func aListFindsWhatItsTermsFindOneByOne() throws {
  let sources = [
    "gate", "gat*", "g*", "\"the gate\"", "life-long", "lifelong", "e-mail", "old NEAR/2 gate",
    "gate NEAR/5 garden", "\"old red\" NEAR/3 e-mail",
  ]
  let words = [
    "the", "gate", "gates", "life-long", "lifelong", "e-mail", "email", "old", "red", "garden,",
    "g.",
  ]
  let list = try TermList(parsing: sources)
  var random = SeededRandom(seed: 20_260_101)
  for _ in 0..<200 {
    let text = (0..<12).map { _ in words.randomElement(using: &random) ?? "" }.joined(
      separator: " "
    )
    let tokens = TokenisedText(text)
    let single = try sources.enumerated().flatMap { index, source in
      try TermPattern(parsing: source).matches(in: tokens).map { TermMatch(term: index, span: $0) }
    }
    #expect(list.matches(in: tokens) == Set(single).sorted(), "\(text)")
  }
}

@Test func anEmptyListFindsNothing() {
  #expect(TermList([]).matches(in: TokenisedText("anything")).isEmpty)
}
