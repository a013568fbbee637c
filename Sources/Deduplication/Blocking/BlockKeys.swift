/// The keys under which a record is looked for by others of the same report.
///
/// Two records are compared when they share one key. Each key is made of what few records share, so
/// that blocks stay small; together they find a record whose title, authors or place is damaged.
struct BlockKeys: Sendable {
  /// Now and then one of them twice.
  private(set) var keys: [UInt64] = []

  /// Takes the keys of a record in place of those before.
  mutating func take(_ form: RecordForm) {
    keys.removeAll(keepingCapacity: true)
    addIdentifiers(of: form)
    for title in form.titles where title.substance >= 2 { addTitle(title) }
    addPlace(of: form)
    addAuthor(of: form)
    if let abstract = form.abstract { add(.abstract, abstract.opening) }
  }

  /// What a key is made of: keys of two kinds never meet.
  private enum Kind: UInt64 {
    case doi = 1, pmid, pmcid, wholeTitle, titleStart, titleEnd, longestWords, longWords
    case authorPage, containerPage, volumePage, authorTitle, authorOpening, authorIssue, abstract
  }

  private mutating func add(_ kind: Kind, _ part: UInt64) {
    keys.append(WordKey.of(kind.rawValue, part))
  }

  private mutating func add(_ kind: Kind, _ part: UInt64, _ next: UInt64) {
    keys.append(WordKey.of(WordKey.of(kind.rawValue, part), next))
  }

  private mutating func add(_ kind: Kind, _ part: UInt64, _ next: UInt64, _ last: UInt64) {
    keys.append(WordKey.of(WordKey.of(WordKey.of(kind.rawValue, part), next), last))
  }

  private mutating func addIdentifiers(of form: RecordForm) {
    if let doi = form.doi { add(.doi, doi.key) }
    if let pmid = form.pmid { add(.pmid, WordKey.of(pmid.utf8)) }
    if let pmcid = form.pmcid { add(.pmcid, WordKey.of(pmcid.utf8)) }
  }

  /// Beginning, end and longest words: a slip or a missing subtitle leaves one of them whole.
  ///
  /// Formulas are left out: thousands of titles end with them, and a copy may lack them.
  private mutating func addTitle(_ title: TitleForm) {
    let weighty = title.sought
    add(.wholeTitle, WordKey.of(title.letters, in: 0..<title.letters.count))
    if weighty.count >= 4 {
      add(.titleStart, Self.key(of: weighty.first(4), in: title))
      add(.titleEnd, Self.key(of: weighty.last(4), in: title))
    }
    guard weighty.count >= 3 else { return }
    var rest = weighty
    let longest = Self.takeLongest(&rest, in: title)
    let second = Self.takeLongest(&rest, in: title)
    let third = Self.takeLongest(&rest, in: title)
    add(.longestWords, longest, second, third)
    guard weighty.count >= 5 else { return }
    add(.longWords, second, third, Self.takeLongest(&rest, in: title))
  }

  /// The key of several words in one piece.
  private static func key(of words: WordSelection, in title: TitleForm) -> UInt64 {
    words.reduce(WordKey.seed) { WordKey.of(title.letters, in: title.range($1), from: $0) }
  }

  /// Takes out the longest word, of those of one length the first by its letters.
  private static func takeLongest(_ words: inout WordSelection, in title: TitleForm) -> UInt64 {
    var longest: Int?
    for word in words where longest.map({ isLonger(word, than: $0, in: title) }) ?? true {
      longest = word
    }
    guard let longest else { return WordKey.seed }
    words.remove(longest)
    return title.words[longest].key
  }

  private static func isLonger(_ one: Int, than other: Int, in title: TitleForm) -> Bool {
    let (left, right) = (title.range(one), title.range(other))
    if left.count != right.count { return left.count > right.count }
    return title.letters[left].lexicographicallyPrecedes(title.letters[right])
  }

  /// Where it stands: first page with volume, year, author or container.
  private mutating func addPlace(of form: RecordForm) {
    guard let page = form.pages.map({ UInt64(truncatingIfNeeded: $0.start) }) else { return }
    if let author = form.authors.names.first { add(.authorPage, author.key, page) }
    guard let volume = form.issue.volume.map({ UInt64(truncatingIfNeeded: $0) }) else { return }
    if let year = form.years.first { add(.volumePage, volume, UInt64(max(year, 0)), page) }
    if let letter = form.containers.first?.text.first {
      add(.containerPage, UInt64(letter), volume, page)
    }
  }

  /// First author with the title's longest word or first stems, or with year, volume and the first
  /// letter of the container.
  private mutating func addAuthor(of form: RecordForm) {
    guard let author = form.authors.names.first?.key else { return }
    if let title = form.title {
      let longest = title.sought.max {
        (title.range($0).count, title.words[$0].key) < (title.range($1).count, title.words[$1].key)
      }
      if let longest { add(.authorTitle, author, title.words[longest].key) }
      var stems = WordKey.seed
      for word in title.weighty.first(2) {
        let range = title.range(word)
        stems = WordKey.of(title.letters, in: range.prefix(4), from: stems)
      }
      if stems != WordKey.seed { add(.authorOpening, author, stems) }
    }
    if let volume = form.issue.volume, let year = form.years.first,
      let letter = form.containers.first?.text.first
    {
      let place = UInt64(truncatingIfNeeded: volume) << 8 | UInt64(letter)
      add(.authorIssue, author, UInt64(max(year, 0)), place)
    }
  }
}
