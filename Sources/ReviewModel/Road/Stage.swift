/// One step of the road from search exports to a synthesis.
///
/// A stage is a function of its input and its settings: it opens no file, reads no clock and touches
/// no database.
package protocol Stage<Input, Output>: Sendable {
  associatedtype Input: Sendable
  associatedtype Output: Sendable
  associatedtype Settings: Sendable & Codable

  static var name: StageName { get }
  /// Raised when the same input would give another output.
  static var version: Int { get }

  init(settings: Settings)
  func run(_ input: Input) async throws -> Milestone<Output>
}
