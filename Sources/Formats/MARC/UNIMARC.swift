/// The other MARC, of French, Portuguese and Russian libraries: its fields under the tags of MARC 21.
///
/// Source: IFLA, "UNIMARC Manual: Bibliographic Format".
enum UNIMARC {
  /// Whether a record has the title of UNIMARC and not that of MARC 21.
  static func isIt(_ marc: MARCRecord) -> Bool {
    marc.first("245") == nil && marc.first("200")?.first("a") != nil
  }

  /// The record as MARC 21 would say it; fields without a counterpart are left out.
  static func converted(_ marc: MARCRecord) -> MARCRecord {
    var result = MARCRecord()
    result.leader = marc.leader
    result.fields = marc.fields.compactMap(field)
    return result
  }

  private static func field(_ field: MARCField) -> MARCField? {
    switch field.tag {
    case "001", "856": return field
    case "200": return renamed(field, "245", ["a": "a", "e": "b", "h": "n", "i": "p", "f": "c"])
    case "210", "214", "219": return renamed(field, "264", ["c": "b", "d": "c"], indicators: " 1")
    case "010": return renamed(field, "020", ["a": "a"])
    case "011": return renamed(field, "022", ["a": "a"])
    case "101": return renamed(field, "041", ["a": "a"])
    case "225": return renamed(field, "490", ["a": "a", "v": "v"])
    case "330": return renamed(field, "520", ["a": "a"])
    case "610": return renamed(field, "653", ["a": "a"])
    case "328": return renamed(field, "502", ["a": "a", "b": "b", "e": "c", "d": "d"])
    case "461", "463", "464", "462":
      return renamed(field, "773", ["t": "t", "x": "x", "y": "z", "v": "g", "p": "g", "d": "d"])
    case "600", "601", "606", "607":
      return renamed(field, "650", ["a": "a", "x": "x", "y": "z", "z": "y"])
    case "700", "701", "702": return person(field)
    case "710", "711", "712": return body(field)
    default: return nil
    }
  }

  private static func renamed(
    _ field: MARCField,
    _ tag: String,
    _ codes: [Character: Character],
    indicators: String = "  "
  ) -> MARCField {
    let subfields = field.subfields.compactMap { part in
      codes[part.code].map { MARCField.Subfield(code: $0, text: part.text) }
    }
    return MARCField(tag: tag, indicators: indicators, subfields: subfields)
  }

  /// Family and given name stand apart.
  private static func person(_ field: MARCField) -> MARCField? {
    guard let family = field.first("a") else { return nil }
    let name = field.first("b").map { "\(family), \($0)" } ?? family
    return named(field, name, tag: field.tag == "700" ? "100" : "700", indicators: "1 ")
  }

  private static func body(_ field: MARCField) -> MARCField? {
    let name = field.all("ab").joined(separator: ". ")
    return name.isEmpty
      ? nil : named(field, name, tag: field.tag == "710" ? "110" : "710", indicators: "2 ")
  }

  private static func named(
    _ field: MARCField,
    _ name: String,
    tag: String,
    indicators: String
  ) -> MARCField {
    let codes = field.all("4").map { code in
      MARCField.Subfield(code: "4", text: relations[String(code.suffix(3))] ?? "oth")
    }
    let subfields = [MARCField.Subfield(code: "a", text: name)] + codes
    return MARCField(tag: tag, indicators: indicators, subfields: subfields)
  }

  /// Author, editors, thesis director, and the body before which a thesis was defended.
  private static let relations = [
    "070": "aut", "730": "trl", "340": "edt", "650": "pbl", "651": "edt", "220": "com",
    "727": "ths", "295": "dgg",
  ]
}
