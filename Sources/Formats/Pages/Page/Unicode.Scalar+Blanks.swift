extension Unicode.Scalar {
  /// White space, or a mark that only says in which direction text runs.
  var isBlankOrMark: Bool {
    switch value {
    case 0...0x20, 0x7F...0xA0, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
      true
    default: value >= 0x1680 && properties.isWhitespace
    }
  }
}
