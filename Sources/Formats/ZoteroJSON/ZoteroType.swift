import ReviewModel

/// The types of Zotero's entries.
enum ZoteroType {
  static func type(_ name: String, of kind: String?) -> RecordType {
    let kind = kind?.lowercased() ?? ""
    switch name {
    case "journalArticle", "magazineArticle", "newspaperArticle": return .article
    case "preprint": return .preprint
    case "thesis": return .thesis
    case "book": return .book
    case "bookSection", "encyclopediaArticle", "dictionaryEntry": return .chapter
    case "report": return kind.contains("protocol") ? .protocol : .report
    case "conferencePaper": return .conferencePaper
    case "presentation": return .conferenceAbstract
    case "webpage", "blogPost", "forumPost": return .webPage
    case "dataset": return .dataset
    default: return .other
    }
  }

  /// Who counts as an author of an entry of a type.
  static func creators(of name: String) -> Set<String> {
    switch name {
    case "patent": ["inventor", "author"]
    case "presentation": ["presenter", "author"]
    case "computerProgram": ["programmer", "author"]
    case "film", "videoRecording", "tvBroadcast", "radioBroadcast": ["director", "author"]
    case "artwork": ["artist", "author"]
    case "interview": ["interviewee", "author"]
    case "map": ["cartographer", "author"]
    case "podcast": ["podcaster", "author"]
    case "audioRecording": ["performer", "author"]
    case "bill", "hearing": ["sponsor", "contributor", "author"]
    default: ["author"]
    }
  }
}
