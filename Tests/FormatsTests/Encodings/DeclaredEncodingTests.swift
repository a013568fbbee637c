import ReviewModel
import Testing

@testable import Formats

struct DeclaredEncodingTests {
  @Test(arguments: [
    ("<?xml version=\"1.0\" encoding='ISO-8859-2'?>", "ISO-8859-2"),
    ("<html><head><meta charset=\"windows-1251\">", "Windows-1251"),
    ("<meta http-equiv=Content-Type content=\"text/html; charset=GB2312\">", "GB18030"),
    ("% This file was created with JabRef 2.10.\n% Encoding: Cp1252\n", "Windows-1252"),
    ("% -*- coding: latin-2-unix -*-\n", "ISO-8859-2"), ("% Encoding: UTF8\n", "UTF-8"),
    ("% Encoding: x-MacRoman\n", "MacRoman"), ("% Encoding: ISO8859_1\n", "Windows-1252"),
  ])
  func findsDeclarations(_ opening: String, _ name: String) {
    let label = ByteText.lending(opening) { DeclaredEncoding.label(in: $0) }
    #expect(label.flatMap { TextEncoding(label: $0)?.rawValue } == name)
  }

  @Test(arguments: ["TI  - Encoding: a study", "AB  - coding: how", "<?xml version=\"1.0\"?>", ""])
  func findsNoneWhereThereIsNone(_ opening: String) {
    #expect(ByteText.lending(opening) { DeclaredEncoding.label(in: $0) } == nil)
  }

  @Test func anUnknownLabelIsNone() {
    #expect(TextEncoding(label: "klingon-8") == nil)
    #expect(TextEncoding(label: "") == nil)
    #expect(TextEncoding(label: "utf-8//IGNORE") == nil)
  }

  @Test func aDeclarationDecidesWhatLettersCannot() throws {
    let text = "% -*- coding: iso-8859-2 -*-\n@book{a, title = {Žome title by Čapek}}\n"
    let read = try Encoded.text(try Encoded.bytes(text, "ISO-8859-2"))
    #expect(read.whole == text)
    #expect(read.rules.isEmpty)
  }

  @Test func aDeclarationThatLiesLosesNothing() throws {
    let lie = "% Encoding: UTF-8\n@book{a, title = {Brasília é uma cidade}}\n"
    #expect(try Encoded.text(try Encoded.bytes(lie, "CP1252")).whole == lie)
    let other = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>été œuvre</a>\n"
    let read = try Encoded.text(Array(other.utf8))
    #expect(read.whole == other)
    #expect(read.rules.isEmpty)
    let greek = "<?xml version=\"1.0\" encoding=\"GB18030\"?>\n<a>L’été à Genève, déjà</a>\n"
    #expect(try Encoded.text(try Encoded.bytes(greek, "CP1252")).whole == greek)
  }

  @Test func aPersonIsBelieved() throws {
    let text = "TI  - Dvořák a jiné příběhy\n"
    let bytes = try Encoded.bytes(text, "CP1250")
    let read = try Encoded.text(bytes, as: TextEncoding(label: "cp1250"))
    #expect(read.whole == text)
    #expect(read.rules.isEmpty)
    #expect(read.encoding.rawValue == "Windows-1250")
    let wide = try Encoded.text(Encoded.utf16("TI  - 山田\n"), as: TextEncoding(label: "UTF-16"))
    #expect(wide.whole == "TI  - 山田\n")
    let broken = try Encoded.text([0x54, 0xE9, 0x20, 0x0A], as: .utf8)
    #expect(broken.whole == "T\u{FFFD} \n")
    #expect(broken.rules == ["damaged-text"])
  }
}
