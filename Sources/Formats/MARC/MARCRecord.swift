import ReviewModel

/// A record of MARC 21, from binary MARC or from MARCXML.
struct MARCRecord: Sendable, Hashable {
  var leader = ""
  var fields: [MARCField] = []

  /// The fields of some tags, in file order.
  func all(_ tags: String...) -> [MARCField] { fields.filter { tags.contains($0.tag) } }

  func first(_ tag: String) -> MARCField? { fields.first { $0.tag == tag } }

  /// A character of the leader, from 0; a blank where it is too short.
  func leader(_ position: Int) -> Character {
    Array(leader).indices.contains(position) ? Array(leader)[position] : " "
  }

  /// Leader and fields with their tags.
  var rawFields: RawFields {
    var raw: RawFields = []
    if !leader.isEmpty { raw.append(RawField("LDR", leader)) }
    for field in fields { raw.append(RawField(field.tag, field.printed)) }
    return raw
  }
}
