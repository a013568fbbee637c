import ReviewModel
import Testing

@testable import Formats

/// Which reader takes a page, and which files are none.
struct PageRecognitionTests {
  private static let article = "This is a sentence of some length, and it ends with a full stop."

  @Test(arguments: [
    "TY  - JOUR\nTI  - \(article)\nAB  - \(article)\nER  - \n",
    "@article{key,\n  title = {\(article)},\n  year = {2001}\n}\n",
    "FN Clarivate\nVR 1.0\nPT J\nAU Roe, J\nTI \(article)\nAB \(article)\nER\n",
    "%0 Journal Article\n%T \(article)\n%A Roe, J\n%X \(article)\n",
    "PMID- 1\nTI  - \(article)\nAB  - \(article)\n",
    "{\"title\": \"\(article)\"}\n",
    "title,author,year,abstract,doi,pages,issue\na,b,c,d,e,f,\(article)\n",
    "<1>\nTitle\n  \(article)\n",
    "only a few words\n", "", "\u{0}\u{1}\u{2}",
  ])
  func takesNoExportForAWebPage(_ text: String) {
    let file = SourceFile(name: "page.txt", bytes: Array(text.utf8))
    #expect(WebPageReader().confidence(in: file) == .none)
  }

  @Test func takesProseForAWebPageOnlyUnderTheExtensionsOfPages() {
    let bytes = Array("A title\n\n\(Self.article)\n".utf8)
    for name in ["a.txt", "a", "a.html", "folder.x/a"] {
      #expect(WebPageReader().confidence(in: SourceFile(name: name, bytes: bytes)) == .possible)
    }
    for name in ["a.ris", "a.csv", "a.md", "a.bib", "a.xml"] {
      #expect(WebPageReader().confidence(in: SourceFile(name: name, bytes: bytes)) == .none)
    }
  }

  @Test func doesNotTakeAnAbstractAboutPortalsForAPortal() {
    let text =
      "A title\n\nResearch output: what it is, and how EThOS and Awarding Body: are used. Fine."
    let file = SourceFile(name: "a.txt", bytes: Array(text.utf8))
    #expect(FormatRegistry.recognise(file)?.format == .webPage)
  }

  @Test(.enabled(if: PageFixture.benchmark != nil, "SYNTH_BENCHMARK_DATA is not set"))
  func takesNoOtherRealExportForAPage() throws {
    let folder = (PageFixture.benchmark ?? "") + "/formats"
    let manifest = String(decoding: try PageFixture.bytes("\(folder)/MANIFEST.tsv"), as: UTF8.self)
    let files = manifest.split(separator: "\n").dropFirst()
      .compactMap { $0.split(separator: "\t").first.map(String.init) }
      .filter { !$0.hasPrefix("portal_text") }
    #expect(files.count > 400)
    for path in files {
      let file = SourceFile(name: path, bytes: try PageFixture.bytes("\(folder)/\(path)"))
      let format = FormatRegistry.recognise(file)?.format
      #expect(!(format?.isPage ?? false), "\(path) is taken for a \(format?.title ?? "")")
    }
  }
}
