package import ReviewModel

/// What a reader meets in a file.
package enum ReadEvent: Sendable {
  case record(Record)
  case diagnostic(Diagnostic)
}
