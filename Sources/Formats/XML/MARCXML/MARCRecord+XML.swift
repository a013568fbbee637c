extension MARCRecord {
  /// The record that an element of MARCXML holds.
  init(_ element: XMLElement) {
    self.init()
    for child in element.children {
      let tag = child[attribute: "tag"] ?? "???"
      switch child.name {
      // Blanks count in both, and only there.
      case "leader": leader = Self.verbatim(child)
      case "controlfield": fields.append(MARCField(tag: tag, value: Self.verbatim(child)))
      case "datafield": fields.append(Self.field(child, tag))
      default: break
      }
    }
  }

  private static func field(_ element: XMLElement, _ tag: String) -> MARCField {
    let indicators = [element[attribute: "ind1"], element[attribute: "ind2"]]
      .map { $0?.first.map(String.init) ?? " " }.joined()
    let subfields = element.all("subfield").compactMap { part -> MARCField.Subfield? in
      guard let text = part.text else { return nil }
      let plain = text.unicodeScalars.filter { $0.value != 0x98 && $0.value != 0x9C }
      return MARCField.Subfield(code: part[attribute: "code"]?.first ?? "?", text: String(plain))
    }
    return MARCField(tag: tag, indicators: indicators, subfields: subfields)
  }

  private static func verbatim(_ element: XMLElement) -> String {
    String(decoding: element.bytes, as: UTF8.self)
  }
}
