import ReviewModel
import TestRandom
import Testing

@testable import Formats

/// What is told from bytes has to be what is told from texts.
struct QuickWaysTests {
  @Test(arguments: [
    "Pond, Ada", "Pond,Ada", "Pond AB", "Pond A.B.", "van der Pond, Ada B.", "Pond-Hill, A.",
    "O'Pond, Ada", "Łąka, Zoë", "Šípková M.", "WHO", "NICE UK", "World Garden Society", "Pond",
    "Pond, Ada, Jr.", "Pond Ada Lou B C", "Pond,", ", Ada", "Pond, Ada†", "et al", "Pond  AB",
    "A. Pond", "A. B. Pond", "A.-B. Pond", "A.B. Pondham", "A. B. Pond Jr", "A. Pond III",
    "A. B. C. D. Pond", "A. B. C. D. E. Pond", "A. van Pond", "A. ST. Pond", "A. Šípková",
    "A. McPond", "A. Pond-Hill", "Ada B. Pond", "A. Ed.", "A. pond", "Pond ABCD", "Pond A B",
    "De Pond AB", "pond ab", "Pond, Ada ", "花 子", "Pond, 花",
  ])
  func namesAreSplitAlike(_ name: String) {
    let quick = ByteText.lending(name) { UsualName.person($0) }
    if let quick { #expect(quick == PersonName.parsed(name)) }
    #expect(ByteText.lending(name) { PersonName.parsed($0) } == PersonName.parsed(name))
  }

  @Test(arguments: [
    "2015", "2015/12/23", "2015-12-23", "2015/12/23/", "2015///", "2015/12//", "2015/1/2",
    "2015-12",
    "2015 Dec", "2015 Dec 23", "2015 Nov-Dec", "20151223", "20151399", "2015/13/01", "2015-1-2",
    "2015/12/32", "2015 Spring", "99999999", "2015//Dec", "2015/12/23/Winter", "2015-12-23T10:00",
  ])
  func datesAreReadAlike(_ date: String) {
    #expect(ByteText.lending(date) { DateText.parsed($0) } == DateText.parsed(date))
  }

  @Test(arguments: [
    "315-322", "315-22", "315--322", "315–22", "315", "e123", "S12", "p12", "pp. 3-9", "0123-0456",
    "9-5", "5-5", "105-5", "1-2-3", "-5", "5-", "", "iv-x", "123 - 130", "e12-e19",
  ])
  func pagesAreReadAlike(_ pages: String) {
    #expect(ByteText.lending(pages) { PageRange.normalised($0) } == PageRange.normalised(pages))
  }

  @Test(arguments: [
    ("315", "322"), ("315", "22"), ("315", "15"), ("322", "315"), ("1416", "32"), ("5", "5"),
    ("e1", "e9"), ("12", "3"),
  ])
  func firstAndLastPagesAreReadAlike(_ first: String, _ last: String) {
    let quick = ByteText.lending(first) { first in
      ByteText.lending(last) { PageRange.normalised(first: first, last: $0) }
    }
    #expect(quick == PageRange.normalised(first: first, last: last))
  }

  /// Clean text is valid, and nothing is to be done with it: whatever bytes there are.
  @Test func onlyCleanTextIsTakenAsItLies() {
    var random = SeededRandom(seed: 7)
    let pieces: [[UInt8]] = [
      Array("pond".utf8), [0x20], [0x20, 0x20], Array("é".utf8), Array("花".utf8), [0xC3],
      [0xE2, 0x80],
      Array("&amp;".utf8), Array("&pond;".utf8), Array("<i>".utf8), Array("< ".utf8), [0x0A],
      [0x7F],
      Array("\u{A0}".utf8), Array("\u{2009}".utf8), Array("–".utf8), Array("≤".utf8),
      Array("e\u{301}".utf8), [0xED, 0xA0, 0x80], [0xA9], Array("a longer piece of a text".utf8),
      Array("각".utf8), Array("\u{2126}".utf8),
    ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...9, using: &random)
      let bytes = (0..<count).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
      let cleanness = ByteText.lending(bytes) { $0.cleanness }
      guard cleanness.isClean else { continue }
      let text = String(validating: bytes, as: UTF8.self)
      #expect(text != nil)
      guard let text else { continue }
      #expect(Array(text.unicodeScalars) == Array(CleanText.collapsed(text).unicodeScalars))
      #expect(HTMLEntities.decoded(text) == text)
      #expect(InlineMarkup.stripped(text) == text)
      #expect(bytes.allSatisfy { $0 < 0x80 } == (cleanness == .plain))
    }
  }

  @Test func searchesFindWhatLooksAtEachByteFinds() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<5_000 {
      let length = Int.random(in: 0...70, using: &random)
      let rare = Int.random(in: 1...40, using: &random)
      let bytes: [UInt8] = (0..<length).map { _ in
        Int.random(in: 0..<rare, using: &random) == 0
          ? UInt8.random(in: 0...255, using: &random) : UInt8(ascii: "x")
      }
      ByteText.lending(bytes) { text in
        #expect(text.firstDigit(from: 0) == bytes.firstIndex(where: ASCII.isDigit))
        #expect(text.occurrences(of: 0x0A) == bytes.count { $0 == 0x0A })
        // Marks that mean nothing may be found, but none may be missed.
        let mark = bytes.firstIndex { BibTeXScanner.isTeX($0) || "\"\n\r".utf8.contains($0) }
        let found = text.firstTeXMark(from: 0, to: length)
        #expect(found <= mark ?? length)
      }
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func linesEndWhereTheyEnd(_ end: String) {
    let long = String(repeating: "pond ", count: 30_000)
    let text = ["a", "", long, "b", "\u{FEFF}c", "", long + long].joined(separator: end) + end
    let lines = LineScanner(FileBytes(Array(text.utf8))).map { line in
      String(decoding: Array(text.utf8)[line.content], as: UTF8.self)
    }
    #expect(lines == ["a", "", long, "b", "c", "", long + long])
  }

  @Test func mixedLineEndsAreEachOne() {
    let lines = LineScanner(FileBytes(Array("a\rb\nc\r\nd\n\re".utf8))).map(\.content)
    #expect(lines == [0..<1, 2..<3, 4..<5, 7..<8, 9..<9, 10..<11])
  }
}
