import ReviewModel
import ReviewText
import Testing

/// What a term finds in a text, as the words it covers.
private func found(_ term: String, in text: String) throws -> [String] {
  try TermPattern(parsing: term).matches(in: TokenisedText(text)).map {
    CanonicalText.words(of: $0, in: text)
  }
}

@Test(arguments: [
  ("garden", "The GARDEN, a garden", ["GARDEN", "garden"]),
  ("garden*", "gardens and gardeners", ["gardens", "gardeners"]),
  ("garden", "gardens", []),
  ("\"open gate*\"", "an open gate, two open gates", ["open gate", "open gates"]),
  ("cafe", "Café", ["Café"]),
  ("organis*", "organization organised", ["organization", "organised"]),
  ("organize", "organise", ["organise"]),
  ("behavior*", "behaviours", ["behaviours"]),
  ("colour", "color", ["color"]),
  ("analyse", "analyze", ["analyze"]),
  ("four", "for", []),
  ("prize", "price", []),
  ("worker", "the worker’s bench", ["worker’s"]),
])
func termsMatchWordsWhateverTheirSpelling(term: String, text: String, words: [String]) throws {
  #expect(try found(term, in: text) == words)
}

@Test(arguments: ["self-made", "\"self made\"", "\"self-made\""])
func hyphensAndBlanksAreTheSame(term: String) throws {
  #expect(try found(term, in: "Self-made or self made") == ["Self-made", "self made"])
}

@Test func compoundsMatchWordsWrittenAsOne() throws {
  #expect(try found("self-made", in: "a selfmade thing") == ["selfmade"])
  #expect(try found("lifelong", in: "life-long, life‐long") == ["life-long", "life‐long"])
  #expect(try found("self-mad*", in: "selfmade self-made") == ["selfmade", "self-made"])
  #expect(try found("x-ray", in: "x-ray xray") == ["x-ray", "xray"])
}

@Test func nearCountsTheWordsBetweenInEitherOrder() throws {
  #expect(try found("gate NEAR/2 open*", in: "opened the old gate") == ["opened the old gate"])
  #expect(try found("gate NEAR/1 open*", in: "opened the old gate").isEmpty)
  #expect(try found("\"old gate\" NEAR/0 red", in: "red old gate") == ["red old gate"])
}

@Test func nearDoesNotPairOverlappingWords() throws {
  #expect(try found("open* NEAR/3 opened", in: "opened").isEmpty)
}

@Test(arguments: [
  ("", 1, "the term is empty"),
  ("\"open", 1, "the quotation mark is not closed"),
  ("ga*te", 3, "a star stands at the end of a word only"),
  ("two words", 5, "several words are a phrase"),
  ("a NEAR b", 3, "NEAR is written with a number"),
  ("a NEAR/3", 9, "a word or phrase must follow NEAR/3"),
  ("*", 1, "a word needs a letter or digit"),
  ("a NEAR/3 b NEAR/3 c", 12, "one NEAR at most"),
])
func faultyTermsSayWhereAndWhy(term: String, column: Int, message: String) {
  do throws(TermSyntaxError) {
    _ = try TermPattern(parsing: term)
    Issue.record("\(term) was read")
  } catch {
    #expect(error.column == column)
    #expect(error.message.contains(message))
  }
}
