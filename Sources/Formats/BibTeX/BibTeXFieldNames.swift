/// The names of the fields that we know, found by their bytes without making a string of them.
struct BibTeXFieldNames: Sendable {
  static let shared = BibTeXFieldNames()

  /// Open addressing over the hashes of the names; 0 stands for a free place.
  private var hashes = [UInt64](repeating: 0, count: Self.size)
  private var fields = [BibTeXField](repeating: .other, count: Self.size)

  private static let size = 512

  private init() {
    for (field, names) in Self.names {
      for name in names.split(separator: " ") {
        ByteText.lending(String(name)) { add($0, field) }
      }
    }
  }

  func field(of name: ByteText) -> BibTeXField {
    let hash = Self.hash(name)
    var place = Int(hash % UInt64(Self.size))
    while hashes[place] != 0 {
      if hashes[place] == hash { return fields[place] }
      place = (place + 1) % Self.size
    }
    return .other
  }

  /// FNV-1a of a name in lower case; blanks, dashes and underscores are one, as vendors vary them.
  static func hash(_ name: ByteText) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<name.count {
      var byte = ASCII.lowered(name[index])
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "_") { byte = UInt8(ascii: "-") }
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return hash | 1
  }

  private mutating func add(_ name: ByteText, _ field: BibTeXField) {
    let hash = Self.hash(name)
    var place = Int(hash % UInt64(Self.size))
    while hashes[place] != 0 { place = (place + 1) % Self.size }
    hashes[place] = hash
    fields[place] = field
  }

  private static let names: [(BibTeXField, String)] = [
    (.title, "title"), (.subtitle, "subtitle"), (.titleAddon, "titleaddon"),
    (.shortTitle, "shorttitle"), (.bookTitle, "booktitle book-title"),
    (.bookSubtitle, "booksubtitle"), (.bookTitleAddon, "booktitleaddon"),
    (.mainTitle, "maintitle"), (.mainSubtitle, "mainsubtitle"),
    (.mainTitleAddon, "maintitleaddon"), (.fullJournal, "fjournal journal-full"),
    (.journalTitle, "journaltitle"), (.journal, "journal journalname journal-name"),
    (.journalSubtitle, "journalsubtitle"), (.journalTitleAddon, "journaltitleaddon"),
    (
      .shortJournal,
      "shortjournal journal-iso abbrev-source-title journalabbr journal-abbrev journalabbreviation"
    ),
    (.series, "series"), (.author, "author authors"), (.bookAuthor, "bookauthor"),
    (.editor, "editor editors"),
    (.supervisor, "supervisor supervisors advisor advisors thesis-advisor"),
    (.date, "date"), (.year, "year"), (.month, "month"), (.day, "day"),
    (.issueDate, "issue-date publication-date pubdate issuedate"),
    (.onlineDate, "early-access-date earlyaccessdate online-date epub-date"),
    (.volume, "volume"), (.number, "number"), (.issue, "issue"), (.pages, "pages page"),
    (.articleNumber, "article-number articleno eid art-number artnum articlenumber art-no"),
    (.doi, "doi"), (.pmid, "pmid pubmed-id pubmedid"), (.pmcid, "pmcid pmc"),
    (.url, "url urls"),
    (.link, "link ee bdsk-url-1 bdsk-url-2 bdsk-url-3 adsurl html pdf-url opturl"),
    (.howPublished, "howpublished"), (.eprint, "eprint arxivid arxiv"),
    (.eprintType, "eprinttype archiveprefix"), (.note, "note notes annote annotation addendum"),
    (.abstract, "abstract abstractnote"),
    (.keywords, "keywords keyword author-keywords tags"),
    (.moreKeywords, "keywords-plus index-keywords mesh mesh-terms mendeley-tags"),
    (.language, "language languages"), (.languageID, "langid hyphenation"),
    (.publisher, "publisher"), (.organization, "organization organisation"),
    (.institution, "institution"), (.school, "school university"),
    (.type, "type document-type documenttype entrysubtype"), (.issn, "issn eissn e-issn issn-e"),
    (.isbn, "isbn eisbn isbn13"), (.crossref, "crossref"), (.xdata, "xdata"),
    (.entrySet, "entryset"), (.key, "key"), (.uniqueID, "unique-id accession-number"),
    (.label, "groups mendeley-groups label readstatus rayyan-labels"),
  ]
}
