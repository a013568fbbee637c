/// A number of the flow diagram under the key of `prisma.csv`; nil where it is unknown.
struct PrismaNumber: Sendable, Hashable {
  let key: String
  let value: Int?

  /// Blank where it is unknown: never 0.
  var text: String { value.map(String.init) ?? "" }
}
