import ReviewModel
import Testing

@testable import Deduplication

/// Which records are of one report, by which rule, and what speaks against it.
struct RuleTests {
  private let long =
    "Trust and risk in shared decisions about night shifts: a survey of ward teams in ten towns"
  private let abstract = """
    We asked ward teams in ten towns how they share decisions about night shifts, whom they trust, \
    which risks they see, and what would have to change for shared rosters to hold through winter.
    """

  private func rule(_ a: Record, _ b: Record) -> String { judge(a, b).rule.rawValue }

  // MARK: Same record

  @Test func mergesRecordsWithOneDOI() {
    let a = article("r1", pages: nil, doi: "10.1186/s1-2")
    let b = article("r2", volume: nil, doi: "https://doi.org/10.1186/S1-2")
    #expect(judge(a, b).kinship == .same)
    #expect(rule(a, b) == "same-doi")
  }

  @Test func mergesRecordsWithOnePubMedID() {
    let a = article("r1", pages: nil) { $0.pmid = "26059397" }
    let b = article("r2", container: nil) { $0.pmid = "PMID: 26059397" }
    #expect(judge(a, b).kinship == .same)
    #expect(rule(a, b) == "same-pmid")
  }

  @Test func mergesTheSameTitleAndAuthorsOnTheSamePage() {
    let a = article("r1", pages: "315-22", doi: "10.1/abcd")
    let b = article("r2", authors: ["Adams, R", "Brown, C", "Chen, L"])
    #expect(judge(a, b).kinship == .same)
    #expect(rule(a, b) == "title-authors-place")
  }

  @Test func mergesATitleOnTheSamePageWhereAuthorsAreMissing() {
    #expect(rule(article("r1"), article("r2", authors: ["[Anonymous]"])) == "title-place")
  }

  @Test func mergesATranslatedTitleOnTheSamePages() {
    let a = article("r1", title: "Vertrauen und Risiko bei der gemeinsamen Planung von Schichten")
    let b = article("r2", title: "[Trust and risk in the shared planning of shifts]")
    #expect(judge(a, b).kinship == .same)
    #expect(rule(a, b) == "authors-place")
  }

  @Test func mergesTheSameTitleWithTheSameAbstract() {
    let a = article("r1", authors: [], volume: nil, pages: nil, abstract: abstract)
    let b = article("r2", year: nil, container: nil, abstract: "Background: " + abstract)
    #expect(judge(a, b).kinship == .same)
    #expect(rule(a, b) == "title-abstract")
  }

  @Test func mergesSparseRecordsByTitleAuthorsAndContainer() {
    let a = article("r1", year: nil, volume: nil, issue: nil, pages: nil)
    let b = article("r2", container: "J Shift Work", doi: "10.1/abcd")
    #expect(judge(a, b).kinship == .same)
    #expect(rule(a, b) == "title-authors-container")
  }

  @Test func mergesReferencesByTitleAuthorsAndYear() {
    let a = article("r1", container: nil, volume: nil, issue: nil, pages: nil)
    let b = article("r2", authors: ["R. Adams; C. Brown; L. Chen"])
    #expect(rule(a, b) == "title-authors-year")
    let undated = article("r3", year: nil, container: nil, volume: nil, issue: nil, pages: nil)
    #expect(rule(undated, b) == "title-authors")
  }

  @Test func mergesALongTitleInTheSameContainerAndYear() {
    let a = article("r1", title: long, authors: [], issue: nil, pages: nil)
    #expect(rule(a, article("r2", title: long)) == "title-container")
  }

  @Test func mergesPapersOfOneMeetingUnderTwoNames() {
    let a = article("r1", container: "ROSTERS Conference", volume: nil, issue: nil, pages: nil)
    let b = article(
      "r2",
      container: "International Symposium on Working Hours",
      volume: nil,
      issue: nil,
      pages: nil
    )
    #expect(judge(a, b).kinship == .same)
    let nextYear = article(
      "r3",
      year: 2013,
      container: "ROSTERS Conference",
      volume: nil,
      pages: nil
    )
    #expect(judge(nextYear, b).kinship == .related)
  }

  @Test func mergesAnEarlyViewWithItsIssue() {
    let early = article("r1", year: 2011, volume: nil, issue: nil, pages: "1-8")
    #expect(judge(early, article("r2")).kinship == .same)
  }

  @Test func anArticleNumberDoesNotContradictPages() {
    let a = article("r1", pages: "a1754")
    #expect(judge(a, article("r2", pages: "969-972")).kinship == .same)
  }

  // MARK: Versions

  @Test func linksAPreprintToItsArticleAsAVersion() {
    let preprint = article("r1", container: "medRxiv", volume: nil, issue: nil, pages: nil)
    let verdict = judge(preprint, article("r2"))
    #expect(verdict.kinship == .version)
    #expect(verdict.rule == .versionPreprint)
  }

  @Test func linksTheUpdatesOfAReviewAsVersions() {
    let a = article("r1", year: 2004, pages: "CD002273", doi: "10.1002/14651858.CD002273.pub2")
    let b = article("r2", year: 2009, pages: "CD002273", doi: "10.1002/14651858.CD002273.pub3")
    #expect(judge(a, b).kinship == .version)
    #expect(rule(a, b) == "version-update")
  }

  @Test func linksTwoDOIsOfOneArticleAsVersions() {
    let verdict = judge(article("r1", doi: "10.1/abcd"), article("r2", doi: "10.1/efgh"))
    #expect(verdict.kinship == .version)
    #expect(verdict.rule == .versionSecondDOI)
  }

  // MARK: Related, and never merged

  @Test(arguments: [
    ("Erratum to: ", "related-correction"), ("Retraction: ", "related-retraction"),
    ("Reply to ", "related-reply"), ("Comment on ", "related-comment"),
    ("Study protocol: ", "related-protocol"), ("Update: ", "related-update"),
  ])
  func keepsAReportAboutAReportApart(_ opening: String, _ rule: String) {
    let a = article("r1", title: long)
    let b = article("r2", title: opening + long, pages: "401")
    #expect(judge(a, b).kinship == .related)
    #expect(self.rule(a, b) == rule)
  }

  @Test func keepsPartsApart() {
    let verdict = judge(
      article("r1", title: long + ". Part I", pages: "1-9"),
      article("r2", title: long + ". Part II", pages: "10-19")
    )
    #expect(verdict.kinship == .related || verdict.kinship == .different)
    let numbered = judge(
      article("r1", title: long + ", part 1", pages: "1-9"),
      article("r2", title: long + ", part 2", pages: "10-19")
    )
    #expect(numbered.rule == .relatedParts)
  }

  @Test func keepsAConferenceAbstractApartFromItsArticle() {
    let meeting = article(
      "r1",
      container: "European Conference on Rosters",
      volume: nil,
      pages: "4"
    )
    let verdict = judge(meeting, article("r2"))
    #expect(verdict.kinship == .related)
    #expect(verdict.rule == .relatedMeeting)
  }

  @Test func keepsOneAbstractAtTwoMeetingsApart() {
    let a = article(
      "r1",
      container: "Annals of Sleep",
      volume: "4",
      pages: "S67",
      abstract: abstract
    )
    let b = article("r2", pages: "45", abstract: abstract)
    #expect(judge(a, b).kinship == .related)
  }

  @Test func keepsAThesisApartFromItsArticle() {
    let thesis = article("r1", container: nil, volume: nil, pages: nil) { $0.type = .thesis }
    #expect(judge(thesis, article("r2")).rule == .relatedKind)
  }

  @Test func keepsOtherPagesOfTheSameVolumeApartAndAsks() {
    let verdict = judge(article("r1"), article("r2", pages: "401-409"))
    #expect(verdict.kinship == .related)
    #expect(verdict.rule == .relatedPlace)
    #expect(verdict.isUncertain)
  }

  @Test func keepsAnotherVolumeApart() {
    #expect(judge(article("r1"), article("r2", volume: "14", pages: nil)).rule == .relatedPlace)
  }

  @Test func keepsYearsApart() {
    let verdict = judge(article("r1", pages: nil), article("r2", year: 2018, volume: nil))
    #expect(verdict.rule == .relatedYear)
  }

  @Test func keepsReprintsInAnotherJournalApart() {
    let reprint = article("r1", container: "Annals of Sleep", volume: nil, issue: nil, pages: nil)
    #expect(judge(reprint, article("r2")).rule == .relatedContainer)
  }

  @Test func keepsTwoDOIsInTwoPlacesApart() {
    let verdict = judge(
      article("r1", pages: nil, doi: "10.1/abcd"),
      article("r2", year: 2013, volume: nil, doi: "10.1/efgh")
    )
    #expect(verdict.rule == .relatedDOI)
  }

  // MARK: Different

  @Test func oneDOIDoesNotMakeOneReportOfTwoTitlesAndAuthors() {
    let a = article("r1", doi: "10.17705/1cais.04204")
    let b = article(
      "r2",
      title: "How canteens feed the towns of the north",
      authors: ["Dorn, Max"],
      doi: "10.17705/1cais.04204"
    )
    #expect(judge(a, b).kinship == .different)
    #expect(rule(a, b) == "different-authors")
  }

  @Test func abstractsOnOnePageWithOneDOIAreDifferent() {
    let a = article(
      "r1",
      title: "Lamps that wake ward teams in winter",
      pages: "A134",
      doi: "10.1/abcd"
    )
    let b = article("r2", title: "Rosters that let porters sleep", pages: "A134", doi: "10.1/abcd")
    #expect(judge(a, b).rule == .differentTitle)
  }

  @Test(arguments: ["Editorial", "Book review", "Introduction", "Letter to the editor", "Preface"])
  func genericTitlesNeverSuffice(_ title: String) {
    let a = article("r1", title: title, volume: nil, issue: nil, pages: nil)
    let b = article("r2", title: title, volume: nil, issue: nil, pages: nil)
    #expect(judge(a, b).kinship == .different)
  }

  @Test func anEditorialOfOneHandInOneIssueIsOne() {
    let first = article("r1", title: "Editorial", issue: "1", pages: "1-2")
    #expect(
      judge(first, article("r2", title: "Editorial", issue: "1", pages: "1-2")).kinship == .same
    )
    let others = [
      article("r2", title: "Editorial", issue: "2", pages: "1-2"),
      article("r2", title: "Editorial", issue: nil, pages: "1-2"),
      article("r2", title: "Editorial", issue: "1", pages: "1-3"),
      article("r2", title: "Editorial", authors: [], issue: "1", pages: "1-2"),
    ]
    #expect(others.allSatisfy { judge(first, $0).kinship != .same })
  }

  @Test func aJournalsNameAsTitleNeverSuffices() {
    let a = article("r1", title: "Journal of Shift Work Volume 12 Paper 45", pages: nil)
    let b = article("r2", title: "Journal of Shift Work Volume 12 Paper 41", pages: nil)
    #expect(judge(a, b).kinship != .same)
  }

  @Test func aWordThatTurnsTheMeaningKeepsApart() {
    let a = article("r1", title: "Hypertension in porters who work at night", pages: nil)
    let b = article("r2", title: "Hypotension in porters who work at night", pages: nil)
    #expect(judge(a, b).rule == .differentTitle)
  }

  @Test func tooLittleIsNotEnough() {
    let a = article("r1", authors: [], year: nil, container: nil, volume: nil, pages: nil)
    #expect(rule(a, article("r2")) == "too-little-evidence")
  }

  @Test func everyRuleHasASentenceOfItsOwn() {
    let sentences = DuplicateRule.allCases.map(\.sentence)
    #expect(Set(sentences).count == sentences.count)
    #expect(sentences.allSatisfy { !$0.hasSuffix(".") && $0.first?.isUppercase == true })
  }
}
