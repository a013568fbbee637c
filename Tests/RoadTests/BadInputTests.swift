import Foundation
import Pipeline
import ReviewModel
import Testing

/// Whatever lies in a corpus: a message, and everything else is processed.
struct BadInputTests {
  private let good = """
    TY  - JOUR
    ID  - g1
    TI  - A good record about tea
    AU  - Grey, Ann
    PY  - 2001
    ER  - 

    """

  /// A review with one good export and whatever else a test puts beside it.
  private func folder() throws -> ReviewFolder {
    let folder = try ReviewFolder()
    try folder.write("review: {title: Tea}", to: "Pipelines/tea/protocol.yaml")
    try folder.write(good, to: "Corpus/tea/library/good.ris")
    return folder
  }

  private func titles(_ summary: RunSummary) -> [String] {
    let identified = summary.tables?.appraised.coded.included.screened.unique.identified
    return identified?.records.compactMap(\.title) ?? []
  }

  private func unread(_ folder: ReviewFolder) throws -> String {
    try folder.text("Output/tea/1-identification/unread.csv")
  }

  @Test(
    arguments: [
      ("empty.ris", Data(), "empty-file"),
      (
        "picture.ris", Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0]),
        "not-text"
      ),
      ("zeros.txt", Data(repeating: 0, count: 4_096), "not-text"),
      ("letter.ris", Data("Dear all, here are the references.".utf8), nil),
      ("cut.xml", Data("<?xml version=\"1.0\"?><PubmedArticleSet><PubmedArticle><Medl".utf8), nil),
    ])
  func aFileThatIsNoExportIsNamed(_ name: String, _ data: Data, _ rule: String?) async throws {
    let folder = try folder()
    try folder.write(data, to: "Corpus/tea/other/\(name)")
    let summary = try await folder.run()
    #expect(titles(summary).contains("A good record about tea"))
    let said = summary.diagnostics.filter { $0.place?.file == "other/\(name)" }
    #expect(!said.isEmpty)
    if let rule { #expect(said.contains { $0.rule == rule }, "\(said.map(\.rule))") }
    #expect(said.allSatisfy { $0.severity != .error || $0.help != nil })
  }

  @Test func theExtensionDecidesNothing() async throws {
    let folder = try folder()
    try folder.write(
      "PMID- 12345\nTI  - Medline under another name\nAU  - Grey A\n\n",
      to: "Corpus/tea/pm/export.ris"
    )
    try folder.write(
      good.replacing("A good record", with: "RIS under another name"),
      to: "Corpus/tea/x/list.txt"
    )
    let titles = titles(try await folder.run())
    #expect(titles.contains("Medline under another name"))
    #expect(titles.contains("RIS under another name about tea"))
  }

  @Test func entityBombsAreNotSetOff() async throws {
    let folder = try folder()
    let bomb = """
      <?xml version="1.0"?>
      <!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">\
      <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
      <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article>
      <ArticleTitle>Bomb &c; &x;</ArticleTitle></Article></MedlineCitation></PubmedArticle>
      </PubmedArticleSet>
      """
    try folder.write(bomb, to: "Corpus/tea/pubmed/bomb.xml")
    let summary = try await folder.run()
    #expect(titles(summary).contains("A good record about tea"))
    #expect(summary.diagnostics.contains { $0.rule == "xml-entity" })
    for (_, data) in try folder.files(in: "Output/tea") {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains("root:") && !text.contains("hahaha"))
    }
  }

  @Test func xmlOfFiftyThousandLevelsIsRefused() async throws {
    let folder = try folder()
    let deep =
      "<PubmedArticleSet>" + String(repeating: "<a>", count: 50_000)
      + String(repeating: "</a>", count: 50_000) + "</PubmedArticleSet>"
    try folder.write(deep, to: "Corpus/tea/pubmed/deep.xml")
    let summary = try await folder.run()
    #expect(titles(summary) == ["A good record about tea"])
    #expect(summary.diagnostics.contains { $0.place?.file == "pubmed/deep.xml" })
  }

  @Test func hostileTitlesDoNoHarm() async throws {
    let folder = try folder()
    let titles = [
      "<script>alert(1)</script> & \"tea\"", "=HYPERLINK(\"http://x\",\"y\")", "+1-2", "@SUM(A1)",
      "\u{202E}gnihtemos\u{202C} tea", String(repeating: "long tea ", count: 1_200),
    ]
    var text = ""
    for (number, title) in titles.enumerated() {
      text += "TY  - JOUR\nID  - h\(number)\nTI  - \(title)\nPY  - 200\(number)\nER  - \n\n"
    }
    try folder.write(text, to: "Corpus/tea/hostile/export.ris")
    let summary = try await folder.run()
    #expect(self.titles(summary).count == 1 + titles.count)
    let html = try folder.text("Output/tea/8-report/index.html")
    #expect(!html.contains("<script>alert"))
    for (path, data) in try folder.files(in: "Output/tea") where path.hasSuffix(".csv") {
      for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
        for cell in line.split(separator: ",") {
          let bare = cell.drop { $0 == "\"" }
          #expect(!bare.hasPrefix("=HYPER") && !bare.hasPrefix("@SUM"), "\(path): \(cell)")
        }
      }
    }
    let verification = Verification.of(
      try WrittenReview.open(output: folder.location.output, corpus: folder.location.corpus)
    )
    #expect(verification.holds, "\(verification.text)")
  }

  @Test func oddNamesAreNames() async throws {
    let folder = try folder()
    for (number, name) in ["-rf.ris", "a b (1).ris", "naïve ö.ris", "new\nline.ris", "'q'.ris"]
      .enumerated()
    {
      try folder.write(
        good.replacing("good record", with: "record \(number)"),
        to: "Corpus/tea/odd/\(name)"
      )
    }
    #expect(titles(try await folder.run()).count == 6)
  }

  @Test func linksAreNotFollowed() async throws {
    let folder = try folder()
    let corpus = folder.root.appendingPathComponent("Corpus/tea").path
    try FileManager.default.createSymbolicLink(
      atPath: "\(corpus)/loop",
      withDestinationPath: corpus
    )
    try FileManager.default.createSymbolicLink(
      atPath: "\(corpus)/passwd.txt",
      withDestinationPath: "/etc/passwd"
    )
    let summary = try await folder.run()
    #expect(titles(summary) == ["A good record about tea"])
    #expect(try unread(folder).contains("symbolic link"))
  }

  @Test func aProtocolWithAMistakeLeavesTheOldOutput() async throws {
    let folder = try folder()
    try await folder.run()
    let before = try folder.files(in: "Output/tea")
    try folder.write("review: {titel: Tea}", to: "Pipelines/tea/protocol.yaml")
    await #expect(throws: PipelineFailure.self) { try await folder.run() }
    #expect(try folder.files(in: "Output/tea") == before)
  }

  @Test func anOutputThatCannotBeWrittenIsADiskFailure() async throws {
    let folder = try folder()
    try folder.write("a file, and no folder", to: "Output")
    let failure = await #expect(throws: PipelineFailure.self) { try await folder.run() }
    #expect(failure?.kind == .disk)
    #expect(try folder.text("Output") == "a file, and no folder")
  }

  @Test func aMissingCorpusIsAMissingInput() {
    let failure = #expect(throws: PipelineFailure.self) {
      try ReviewLocation.resolve(corpus: "/nowhere/at/all", pipeline: nil, output: nil)
    }
    #expect(failure?.kind == .missingInput)
  }

  @Test func anEmptyCorpusIsSaidToHoldNothing() async throws {
    let folder = try ReviewFolder()
    try folder.write("review: {title: Tea}", to: "Pipelines/tea/protocol.yaml")
    let summary = try await folder.run()
    #expect(summary.nothingWasRead)
    #expect(summary.flow?.screened == 0)
  }

  @Test func peopleWhoDisagreeAreWaitedFor() async throws {
    let folder = try folder()
    try folder.write(
      "review: {title: Tea}\nscreening: {reviewers: 2}",
      to: "Pipelines/tea/protocol.yaml"
    )
    for (name, verdict) in [("ann", "include"), ("bob", "exclude")] {
      try folder.write(
        "record,verdict\ng1,\(verdict)\n",
        to: "Pipelines/tea/decisions/title-abstract/\(name).csv"
      )
    }
    let summary = try await folder.run()
    #expect(summary.awaiting?.count(.titleAbstractDisagreements) == 1)
    #expect(try folder.text("Output/tea/to-decide/disagreements.csv").contains("bob"))
  }

  @Test func whatSomebodyWroteIntoTheOutputIsKept() async throws {
    let folder = try folder()
    try await folder.run()
    try folder.write(
      "record,verdict\ng1,include\n",
      to: "Output/tea/to-decide/title-abstract.csv"
    )
    let summary = try await folder.run()
    #expect(summary.diagnostics.contains { $0.rule == "edited-output" })
    let kept = try folder.files(in: ".synth/tea/edited").keys
    #expect(kept.contains { $0.hasSuffix("to-decide/title-abstract.csv") })
  }
}
