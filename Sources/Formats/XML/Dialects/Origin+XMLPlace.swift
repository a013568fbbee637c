import ReviewModel

extension Origin {
  /// Where an element stands in a file.
  init(_ file: String, _ place: XMLPlace) {
    self.init(
      file: file,
      start: place.bytes.lowerBound,
      end: place.bytes.upperBound,
      line: place.line
    )
  }
}
