import ReviewModel

/// A part of a document that stands on its own.
enum Block: Sendable {
  case paragraph([Inline])
  /// Something that a reader must not miss.
  case notice(Notice, [Inline])
  case heading(String)
  case list([[Inline]])
  /// Names and what stands under them.
  case facts([Fact])
  /// Numbers at a glance.
  case figures([Figure])
  case table(DocumentTable)
  /// The flow diagram.
  case diagram(PrismaFlow)
  /// The UpSet plot of the sources.
  case overlap(SourceOverlap)
  /// Shown when a reader asks for it.
  case folded(String, [Block])

  enum Notice: String, Sendable {
    case demonstration = "Demonstration"
    case provisional = "Provisional"
    case interim = "Interim"
    case unconfirmed = "Unconfirmed"
    case override = "Overridden"
  }

  struct Fact: Sendable {
    let name: String
    let text: [Inline]

    init(_ name: String, _ text: Inline...) {
      self.name = name
      self.text = text
    }
  }

  struct Figure: Sendable {
    let name: String
    let value: String
    var note = ""
  }
}
