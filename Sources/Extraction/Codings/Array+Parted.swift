extension Array {
  /// The elements that satisfy a condition, and those that do not, each in order.
  func parted(_ isFirst: (Element) -> Bool) -> (first: [Element], second: [Element]) {
    (filter(isFirst), filter { !isFirst($0) })
  }
}
