import ReviewModel

/// A number of people who took part, as one place of a text states it.
struct PeopleCount {
  let number: Int
  /// Whose: nil where the word for them is a general one, such as "participants".
  let voice: Voice?
  let span: TextSpan
  /// How many of them are staff, where the count itself says so (pairs of a worker and a user).
  var staff: Int?
}
