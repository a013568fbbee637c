/// An address that a reader may follow: nothing but `http` and `https`.
struct WebAddress: Sendable {
  let text: String

  init?(_ address: String) {
    let lower = address.prefix(8).lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else { return nil }
    let isPlain = address.utf8.allSatisfy { byte in
      byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
    }
    guard isPlain else { return nil }
    text = address
  }
}
