/// What the closing brace of a group means.
enum TeXGroup {
  case plain
  /// A character to put where the group ends.
  case ending(Unicode.Scalar)
  case maths
}
