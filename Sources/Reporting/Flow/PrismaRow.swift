/// One row of `prisma.csv` without its number.
struct PrismaRow: Sendable, Hashable {
  let data: String
  let node: String
  let box: String
  let description: String
  let boxtext: String
  let tooltip: String
  let url: String

  init(
    _ data: String,
    node: String = "NA",
    box: String,
    _ description: String,
    boxtext: String? = nil,
    tooltip: String = "NA",
    url: String = "NA"
  ) {
    self.data = data
    self.node = node
    self.box = box
    self.description = description
    self.boxtext = boxtext ?? description
    self.tooltip = tooltip
    self.url = url
  }
}
