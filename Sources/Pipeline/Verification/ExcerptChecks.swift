import Formats
import ReviewModel

/// Whether every excerpt's words stand where it says.
enum ExcerptChecks {
  private static let file = "5-extraction/excerpts.jsonl"

  static func run(
    _ written: WrittenReview,
    _ texts: WrittenTexts,
    _ tally: inout VerificationTally
  ) -> [ExcerptRow] {
    let read = written.lines(file, as: ExcerptRow.self)
    for line in read.unreadable { tally.fail("\(file):\(line)", "the line cannot be read") }
    for excerpt in read.lines { check(excerpt, texts, &tally) }
    tally.looked(at: read.lines.count, "excerpts")
    return read.lines
  }

  private static func check(
    _ excerpt: ExcerptRow,
    _ texts: WrittenTexts,
    _ tally: inout VerificationTally
  ) {
    let subject = "excerpt \(excerpt.id)"
    let place =
      excerpt.statement.map { "\(excerpt.field.rawValue).\($0)" } ?? excerpt.field.rawValue
    let id = "\(excerpt.record)/\(place)/\(excerpt.start)-\(excerpt.end)/\(excerpt.code)"
    tally.check(excerpt.id == id, subject, "its ID does not say where it stands")
    let found = texts.text(of: excerpt.field, record: excerpt.record, statement: excerpt.statement)
    guard let text = found else {
      tally.fail(subject, "its record has no \(excerpt.field.rawValue)")
      return
    }
    let bytes = Array(text.utf8)
    tally.check(
      SHA256.hex(bytes) == excerpt.textDigest,
      subject,
      "its text has another digest"
    )
    guard 0 <= excerpt.start, excerpt.start <= excerpt.end, excerpt.end <= bytes.count else {
      tally.fail(subject, "its span lies outside the text")
      return
    }
    tally.check(
      bytes[excerpt.start..<excerpt.end].elementsEqual(excerpt.quote.utf8),
      subject,
      "its quote is not what stands at \(excerpt.start)–\(excerpt.end)"
    )
    tally.check(
      bytes[..<excerpt.start].ends(with: excerpt.prefix.utf8)
        && bytes[excerpt.end...].starts(with: excerpt.suffix.utf8),
      subject,
      "what stands around it is not what it says"
    )
    for word in excerpt.words {
      let isInside =
        excerpt.start <= word.start && word.start <= word.end
        && word.end <= excerpt.end
      tally.check(
        isInside && bytes[word.start..<word.end].elementsEqual(word.text.utf8),
        subject,
        "its words ‘\(word.text)’ do not stand at \(word.start)–\(word.end)"
      )
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with bytes: String.UTF8View) -> Bool {
    count >= bytes.count && suffix(bytes.count).elementsEqual(bytes)
  }
}
