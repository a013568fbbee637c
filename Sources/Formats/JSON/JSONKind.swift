/// What kind of value stands at a place of a JSON text.
enum JSONKind: UInt8 {
  case null, yes, no, number, string, array, object
}
