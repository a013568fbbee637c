/// A line of tagged text, as the grammar of its format understands it.
enum TaggedLine: Hashable {
  /// A tag begins a field.
  case field(tag: String, value: String)
  /// More of the field before it, without the blanks that mark it as such.
  case more(String)
  /// The line before the fields of a record, such as `<12. >`.
  case opening
  /// The line after the fields of a record.
  case ending
  /// What belongs to the file and to no record, such as a legend of its tags.
  case furniture
  /// Nothing that the grammar knows.
  case other
}
