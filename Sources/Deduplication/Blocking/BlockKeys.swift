/// The keys under which a record is looked for by others of the same report.
///
/// Two records are compared when they share one key. Each key is made of what few records share, so
/// that blocks stay small; together they find a record whose title, authors or place is damaged.
enum BlockKeys {
  static func keys(of form: RecordForm) -> [UInt64] {
    var keys: [UInt64] = []
    for identifier in identifiers(of: form) { keys.append(identifier) }
    for title in form.titles where title.substance >= 2 { keys += titleKeys(title) }
    keys += placeKeys(form)
    keys += authorKeys(form)
    if let abstract = form.abstract { keys.append(key(.abstract, abstract.opening)) }
    return keys
  }

  /// What a key is made of: keys of two kinds never meet.
  private enum Kind: UInt64 {
    case doi = 1, pmid, pmcid, wholeTitle, titleStart, titleEnd, longestWords, longWords
    case authorPage, containerPage, volumePage, authorTitle, authorOpening, authorYearPlace,
      abstract
  }

  private static func key(_ kind: Kind, _ parts: UInt64...) -> UInt64 {
    parts.reduce(WordKey.of(keys: kind.rawValue)) { WordKey.of(keys: $0, $1) }
  }

  private static func identifiers(of form: RecordForm) -> [UInt64] {
    [
      form.doi.map { key(.doi, WordKey.of($0.key)) },
      form.pmid.map { key(.pmid, WordKey.of($0.utf8)) },
      form.pmcid.map { key(.pmcid, WordKey.of($0.utf8)) },
    ].compactMap(\.self)
  }

  /// Beginning, end and longest words: a slip or a missing subtitle leaves one of them whole.
  private static func titleKeys(_ title: TitleForm) -> [UInt64] {
    let weighty = title.words.filter(TitleForm.isWeighty)
    var keys = [key(.wholeTitle, WordKey.of(title.letters))]
    if weighty.count >= 4 {
      keys.append(key(.titleStart, WordKey.of(weighty.prefix(4).flatMap(\.bytes))))
      keys.append(key(.titleEnd, WordKey.of(weighty.suffix(4).flatMap(\.bytes))))
    }
    let longest = weighty.sorted { left, right in
      left.bytes.count != right.bytes.count
        ? left.bytes.count > right.bytes.count
        : left.bytes.lexicographicallyPrecedes(right.bytes)
    }
    if longest.count >= 3 {
      keys.append(key(.longestWords, longest[0].key, longest[1].key, longest[2].key))
    }
    if longest.count >= 5 {
      keys.append(key(.longWords, longest[1].key, longest[2].key, longest[3].key))
    }
    return keys
  }

  /// Where it stands: first page with volume, year, author or container.
  private static func placeKeys(_ form: RecordForm) -> [UInt64] {
    guard let page = form.pages?.start else { return [] }
    let page64 = UInt64(page)
    var keys: [UInt64] = []
    for author in form.authors.prefix(1) { keys.append(key(.authorPage, author.key, page64)) }
    if let volume = form.issue.volume, let year = form.years.first {
      keys.append(key(.volumePage, UInt64(volume), UInt64(max(year, 0)), page64))
    }
    if let volume = form.issue.volume, let letter = form.containers.first?.initials.first {
      keys.append(key(.containerPage, UInt64(letter), UInt64(volume), page64))
    }
    return keys
  }

  /// First author with the title's longest word or first stems, or with year and volume.
  private static func authorKeys(_ form: RecordForm) -> [UInt64] {
    guard let author = form.authors.first?.key else { return [] }
    var keys: [UInt64] = []
    for title in form.titles.prefix(1) {
      let longest = title.words.filter(TitleForm.isWeighty)
        .max { ($0.bytes.count, $0.key) < ($1.bytes.count, $1.key) }
      if let longest { keys.append(key(.authorTitle, author, longest.key)) }
      let stems = title.words.filter(TitleForm.isWeighty).prefix(2).flatMap { $0.bytes.prefix(4) }
      if !stems.isEmpty { keys.append(key(.authorOpening, author, WordKey.of(stems))) }
    }
    if let volume = form.issue.volume, let year = form.years.first {
      keys.append(key(.authorYearPlace, author, UInt64(max(year, 0)), UInt64(volume)))
    }
    return keys
  }
}
