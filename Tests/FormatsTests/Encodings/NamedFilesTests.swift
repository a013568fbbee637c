import ReviewModel
import Testing

@testable import Formats

/// Whatever people throw at it is called by its name.
struct NamedFilesTests {
  @Test(arguments: [
    ("<?xml version=\"1.0\"?>\n<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"/>", "XSD"),
    ("<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"note\"></style>", "CSL style"),
    ("<xsl:stylesheet version=\"1.0\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\"/>", "XSL"),
    ("<!-- a grammar -->\n<!ELEMENT record (title)>\n", "DTD"),
    (
      "{\"$schema\": \"http://json-schema.org/draft-07/schema#\", \"properties\": {}}",
      "JSON schema"
    ),
    ("1. exp Depression/\n2. mood.ti,ab.\n3. 1 or 2\n4. exp Nursing/\n", "search strategy"),
    ("% a style\nENTRY\n  { author\n  }\nFUNCTION {sort.format.title}\n{ }", "BST"),
  ])
  func whatHoldsNoRecordsIsANote(_ text: String, _ name: String) {
    let reading = FileReading(text: text, name: "a.dat")
    #expect(reading.unread == nil)
    #expect(reading.records.isEmpty)
    #expect(reading.diagnostics.map(\.severity) == [.note])
    #expect(reading.rules == ["no-records"])
    #expect(reading.diagnostics.first?.message.contains(name) ?? false)
  }

  @Test(arguments: [
    ("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 3\n", "a.ris", "Git LFS"),
    ("{\\rtf1\\ansi TY - JOUR}", "a.rtf", "RTF"),
    ("From someone Mon Jan 1\nReceived: by x\nMessage-ID: 1\n", "a.mbox", "mailbox"),
    ("<html><head><title>Sign in to your account</title></head></html>", "a.ris", "login page"),
    ("<!DOCTYPE html><title>Just a moment...</title>", "a.csv", "human"),
    ("<html><title>Results</title><body>Results</body></html>", "a.nbib", "not the export"),
    ("SQLite format 3\u{0}", "My library.enl", "EndNote library"),
    ("SQLite format 3\u{0}", "zotero.sqlite", "Zotero"),
    ("SQLite format 3\u{0}", "team.nvpx", "NVivo"), ("%PDF-1.7\n", "a.pdf", "PDF"),
    ("BZh91AY", "a.bz2", "bzip2"), ("PAR1", "a.parquet", "Parquet"),
  ])
  func whatCannotBeReadIsNamedWithHelp(_ text: String, _ file: String, _ name: String) {
    let reading = FileReading(text: text, name: file)
    #expect(reading.records.isEmpty)
    #expect(reading.unread?.contains(name) ?? false, "\(reading.unread ?? "")")
    #expect(reading.diagnostics.first?.help != nil)
  }

  private static let prose = """
    The garden is open on each day of the week, and everybody is welcome to work in it. There is \
    tea at four, and somebody who knows the plants is always there to answer questions.
    """

  @Test func aPageThatSomebodySavedStaysAPage() {
    let html =
      "<html><head><title>Our service</title></head><body><p>\(Self.prose)</p></body></html>"
    #expect(FileReading(text: html, name: "a.html").format == .webPage)
  }
}
