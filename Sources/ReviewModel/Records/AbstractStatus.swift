/// How much of an abstract a record has.
package enum AbstractStatus: String, Sendable, Hashable, Codable {
  case complete
  /// Cut off by the source, such as a portal that shows the first lines.
  case partial
  case missing
}
