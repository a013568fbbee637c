package import ReviewModel

extension AppraisalTool {
  /// The tools that the program knows the items of.
  package static let known: [AppraisalTool] = [.rats, .casp]

  /// A tool by its name, in any case.
  package static func named(_ name: String) -> AppraisalTool? {
    known.first { $0.isCalled(name) }
  }

  /// Whether a person's name for a tool means this one.
  func isCalled(_ name: String) -> Bool { self.name.lowercased() == name.lowercased() }
}
