/// One box of the flow diagram, under the key that the PRISMA 2020 templates use.
package struct FlowBox: Sendable, Hashable, Codable {
  /// Such as `records_screened`; rows that the templates do not have have keys of our own.
  package let key: String
  package let arm: Arm?
  package let text: String
  /// Nil where it is unknown.
  package let n: Int?
  /// What the number is made of, such as records by source or reports by reason.
  package let details: [Detail]
  /// Whether the box is drawn only while something is unfinished.
  package let isInterim: Bool
  /// Whether the published template has the box.
  package let isStandard: Bool

  package init(
    key: String,
    arm: Arm?,
    text: String,
    n: Int?,
    details: [Detail],
    isInterim: Bool,
    isStandard: Bool
  ) {
    self.key = key
    self.arm = arm
    self.text = text
    self.n = n
    self.details = details
    self.isInterim = isInterim
    self.isStandard = isStandard
  }

  /// A part of a box's number.
  package struct Detail: Sendable, Hashable, Codable {
    package let text: String
    package let n: Int?

    package init(text: String, n: Int?) {
      self.text = text
      self.n = n
    }
  }
}
