/// How much sense characters make beside their neighbours, as natural logarithms of odds.
///
/// Made by hand from what is seen in exports: the numbers order readings of the same bytes, and mean
/// nothing beyond that.
enum Plausibility {
  /// The odds of a stretch of characters, of which the first and the last are only neighbours.
  static func score(_ kinds: [CharacterKind]) -> Float {
    guard kinds.count > 2 else { return 0 }
    var total: Float = 0
    for index in 1..<(kinds.count - 1) {
      total += score(kinds[index], after: kinds[index - 1], before: kinds[index + 1])
    }
    return total
  }

  private static func score(
    _ kind: CharacterKind,
    after last: CharacterKind,
    before next: CharacterKind
  ) -> Float {
    switch kind {
    case .latinLower, .latinLowerRare, .latinFinal: latinLower(kind, last, next)
    case .latinUpper, .latinUpperRare: latinUpper(kind, last, next)
    case .cyrillicLower, .cyrillicRare, .cyrillicUpper:
      letter(kind, last, next, isUpper: kind == .cyrillicUpper, \.isCyrillic, .cyrillicUpper)
    case .greekLower, .greekRare, .greekUpper:
      letter(kind, last, next, isUpper: kind == .greekUpper, \.isGreek, .greekUpper)
    case .quoteOpen, .quoteClose, .dash, .symbol, .oddSymbol, .ordinal, .noBreakSpace:
      sign(kind, last, next)
    case .hanCommon, .han, .hanRare, .hanExtended, .kana, .hangul, .hangulCommon,
      .widePunctuation, .halfKana:
      wide(kind, last, next)
    case .unicodePair: 2.2
    case .unicodeLonger: 3.5
    case .truncated: -1.5
    case .invalid: -8
    case .space, .punctuation, .digit, .lower, .upper, .ending: 0
    }
  }

  private static func latinLower(
    _ kind: CharacterKind,
    _ last: CharacterKind,
    _ next: CharacterKind
  ) -> Float {
    guard !isForeign(last), !isForeign(next) else { return -3 }
    var score: Float = kind == .latinLowerRare ? -0.6 : 0.4
    if last.isLatin, next.isLatin {
      score += 1
    } else if last.isLatin || next.isLatin {
      score += 0.4
    }
    if !last.isLatin, !next.isLatin { score -= last.isGap && next.isGap ? 0.4 : 1.2 }
    if last.isLatinUpper, next.isLatinUpper { score -= 2 } else if next == .upper { score -= 1 }
    if last.isAccented || next.isAccented { score -= 0.6 }
    // Accents stand between plain letters.
    if last.isAccented || !last.isLatin, next.isAccented || !next.isLatin { score -= 0.6 }
    if kind == .latinFinal, next.isLatinLower { score -= 1.1 }
    return score
  }

  private static func latinUpper(
    _ kind: CharacterKind,
    _ last: CharacterKind,
    _ next: CharacterKind
  ) -> Float {
    guard !isForeign(last), !isForeign(next) else { return -3 }
    var score: Float = kind == .latinUpperRare ? -0.6 : 0
    if last.isLatinLower {
      score -= 2.2
    } else if next.isLatinLower {
      score += last.isGap ? 1 : 0.2
    } else if last.isLatinUpper || next.isLatinUpper {
      score += 0.7
    } else {
      score -= next == .punctuation ? 0 : 0.8
    }
    if last.isAccented || next.isAccented { score -= 0.6 }
    return score
  }

  private static func letter(
    _ kind: CharacterKind,
    _ last: CharacterKind,
    _ next: CharacterKind,
    isUpper: Bool,
    _ isOwn: (CharacterKind) -> Bool,
    _ upper: CharacterKind
  ) -> Float {
    let isRare = kind == .cyrillicRare || kind == .greekRare
    guard isOwn(last) || isOwn(next) else { return last.isLatin || next.isLatin ? -3 : -1 }
    var score: Float = isUpper ? 0.5 : isRare ? 0 : 1
    if last.isLatin || next.isLatin { score -= 2.5 }
    if isUpper, isOwn(last), last != upper { score -= 2.5 }
    if !isUpper, last == upper, next == upper { score -= 1.5 }
    return score
  }

  private static func sign(
    _ kind: CharacterKind,
    _ last: CharacterKind,
    _ next: CharacterKind
  ) -> Float {
    let isInWord = last.isLatin && next.isLatin
    switch kind {
    case .quoteOpen: return last.isGap && !next.isGap ? 1.2 : isInWord ? -1.5 : -0.5
    case .quoteClose:
      if next == .ending, last.isLatin { return 2.5 }
      if isInWord { return last == .upper ? 1 : 0.7 }
      return !last.isGap && (next.isGap || next == .quoteClose) || last == .punctuation ? 1.3 : -0.6
    case .dash:
      if last == .digit, next == .digit { return 1.6 }
      return last == .space && next == .space ? 1.2 : isInWord ? 0 : 0.1
    case .symbol: return isInWord && last.isLatinLower ? -1.5 : last == .digit ? 0.8 : 0.2
    case .ordinal: return isInWord ? -2.5 : last == .digit ? 0.6 : -0.4
    case .noBreakSpace: return isInWord ? 0.2 : 0.5
    default: return isInWord ? -2.5 : -1
    }
  }

  private static func wide(
    _ kind: CharacterKind,
    _ last: CharacterKind,
    _ next: CharacterKind
  ) -> Float {
    let isAmong = last.isWide || next.isWide
    var score: Float =
      switch kind {
      case .hanCommon: 2.4
      case .hangulCommon: 2.2
      case .han: 0.9
      case .hangul: 1.2
      case .kana: 1.5
      case .widePunctuation: isAmong ? 1.2 : -1
      case .hanRare: -0.6
      case .halfKana: last == .halfKana || next == .halfKana ? 0.2 : -3
      default: -2
      }
    if kind != .widePunctuation, kind != .halfKana {
      if !isAmong { score -= 2 }
      if last == .lower { score -= 1.2 }
      if next == .lower || next == .ending { score -= 1.2 }
    }
    return score
  }

  /// A letter that never stands beside a Latin one.
  private static func isForeign(_ kind: CharacterKind) -> Bool {
    kind.isCyrillic || kind.isGreek || kind.isWide
  }
}
