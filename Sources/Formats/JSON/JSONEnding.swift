/// How reading a JSON value ended.
enum JSONEnding {
  /// The offset after the value.
  case whole(end: Int)
  /// The text ended within the value.
  case truncated
  case broken(JSONSyntaxError)
}
