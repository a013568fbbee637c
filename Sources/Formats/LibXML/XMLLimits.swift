/// What an XML file may ask of us, whatever it says.
struct XMLLimits: Sendable {
  /// Elements within elements; the deepest real export has fourteen.
  var depth = 200
  /// Bytes of text between two tags.
  var fieldBytes = 8_000_000
  /// Bytes of text in a record.
  var recordBytes = 64_000_000
  /// Elements in a record.
  var recordElements = 2_000_000
  /// Starts of libxml2 in a file that gave no record.
  var fruitlessStarts = 1_000
}
