/// What an XML file may ask of us, whatever it says.
struct XMLLimits: Sendable {
  /// Elements within elements; the deepest real export has fourteen.
  var depth = 200
  /// Bytes of text between two tags; what goes beyond is left out.
  var fieldBytes = 8_000_000
  /// Bytes of text in a record; what goes beyond is left out.
  var recordBytes = 64_000_000
  /// Elements in a record.
  var recordElements = 2_000_000
  /// Starts of libxml2 that gave no record, besides what the length of the file allows.
  var fruitlessStarts = 1_000
}
