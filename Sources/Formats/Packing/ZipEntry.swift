/// A file in a ZIP archive, as its directory names it.
struct ZipEntry: Sendable, Hashable {
  let name: String
  let method: Int
  let isEncrypted: Bool
  let packedCount: Int
  let count: Int
  /// Where its own header stands.
  let offset: Int

  /// Whether it may hold records: no folder, no litter of an operating system, no picture.
  var isCandidate: Bool {
    let parts = name.split(whereSeparator: { $0 == "/" || $0 == "\\" })
    guard let last = parts.last?.lowercased(), !name.hasSuffix("/"), count > 0 else { return false }
    if parts.contains("__MACOSX") || last.hasPrefix(".") || last == "thumbs.db" { return false }
    if ["readme", "license", "licence", "manifest", "changelog"].contains(where: last.hasPrefix) {
      return false
    }
    let others = [
      ".pdf", ".png", ".jpg", ".jpeg", ".gif", ".docx", ".doc", ".xlsx", ".xls", ".css", ".js",
      ".svg",
      ".exe", ".dll", ".dtd", ".xsd", ".log",
    ]
    return !others.contains(where: last.hasSuffix)
  }
}
