/// XML that is being written, in UTF-8 and on one line.
struct XMLOutput {
  var bytes: [UInt8] = []

  mutating func open(_ name: String) { add("<\(name)>") }

  mutating func close(_ name: String) { add("</\(name)>") }

  /// An element with its text as it is.
  mutating func plain(
    _ name: String,
    _ text: String,
    attribute: (name: String, value: String)? = nil
  ) {
    add("<\(name)")
    if let attribute {
      add(" \(attribute.name)=\"")
      addText(attribute.value)
      add("\"")
    }
    add(">")
    addText(text)
    close(name)
  }

  /// An element with its text in the style element that EndNote expects; none where there is no text.
  mutating func styled(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    open(name)
    add(#"<style face="normal" font="default" size="100%">"#)
    addText(text)
    add("</style>")
    close(name)
  }

  private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Line ends become EndNote's; what XML cannot say is left out.
  private mutating func addText(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": add("&amp;")
      case "<": add("&lt;")
      case ">": add("&gt;")
      case "\"": add("&quot;")
      case "\n", "\r": add("&#xD;")
      case "\t": bytes.append(0x20)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
      default: scalar.appendUTF8(to: &bytes)
      }
    }
  }
}
