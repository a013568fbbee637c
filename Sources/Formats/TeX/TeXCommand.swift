/// What a command of TeX does to plain text.
enum TeXCommand {
  /// Stands for characters.
  case text(String)
  /// A name in a formula, such as `log`, which stands apart from letters before it.
  case word(String)
  /// Sets a font or a mode, and leaves no trace.
  case nothing
  /// Leaves what it holds.
  case content
  /// Leaves nothing of so many arguments.
  case drop(Int)
  case quoted(Unicode.Scalar, Unicode.Scalar)
  case fraction
  case maths
  case verbatim
  /// An address and the text that stands for it.
  case link
  case code
  case accent
}
