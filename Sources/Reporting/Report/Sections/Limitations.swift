import ReviewModel

/// What a reader must hold against the report: each sentence only where it is the case.
struct Limitations {
  let material: ReportMaterial

  private var input: ReportingInput { material.input }

  var section: ReportDocument.Section {
    let lines = sentences.map { [Inline.words($0)] }
    let none: Block = .paragraph(["None that the program can see."])
    return .init(
      id: "limitations",
      title: "Limitations",
      blocks: [lines.isEmpty ? none : .list(lines)]
    )
  }

  private var sentences: [String] { ofSearch + ofScreening + ofTexts + ofSynthesis }

  private var ofSearch: [String] {
    let sources = input.identified.sources
    var all: [String] = []
    let undated = sources.count { $0.facts[.dateSearched] == nil }
    let plain = sources.count { $0.facts[.strategy] == nil }
    if undated > 0 {
      all.append("For \(undated) of \(sources.count) sources no date of search is stated.")
    }
    if plain > 0 {
      all.append("For \(plain) of \(sources.count) sources no search strategy is stated.")
    }
    let guessed = sources.count { !$0.isDeclared }
    if guessed > 0 {
      all.append(
        "\(counted(guessed, "source is", "sources are")) not named in the protocol; the kind was taken from the files."
      )
    }
    let unread = input.identified.unread.count
    if unread > 0 {
      all.append(
        "\(counted(unread, "file", "files")) could not be read, so that the counts of their sources are unknown."
      )
    }
    return all
  }

  private var ofScreening: [String] {
    var all: [String] = []
    let flow = material.prisma.flow
    if flow.proposedVerdicts > 0 {
      all.append(
        "\(counted(flow.proposedVerdicts, "verdict", "verdicts")) on title and abstract rest on rules alone."
      )
    }
    if input.screened.reviewers < 2 {
      all.append(
        "The protocol asks for one person on title and abstract: nobody checks what that person excludes."
      )
    }
    if input.included.reviewers < 2 {
      all.append("The protocol asks for one person for each report; two, independently, are usual.")
    }
    if !input.orphaned.isEmpty {
      all.append(
        "\(counted(input.orphaned.count, "decision is", "decisions are")) on records that are not in this corpus, and count nowhere."
      )
    }
    return all
  }

  private var ofTexts: [String] {
    var all: [String] = []
    let included = input.included
    let reports = included.reports.filter { $0.inclusion != nil }
    let abstractOnly = reports.count { $0.fullText == nil }
    if abstractOnly > 0 {
      all.append(
        "\(abstractOnly) of \(reports.count) included reports were coded on title and abstract only; what an abstract does not say may stand in the full text."
      )
    }
    let missing = input.screened.records.count { $0.record.abstractStatus == .missing }
    let partial = input.screened.records.count { $0.record.abstractStatus == .partial }
    if missing > 0 { all.append("\(counted(missing, "record has", "records have")) no abstract.") }
    if partial > 0 {
      all.append("\(counted(partial, "record has", "records have")) only a part of the abstract.")
    }
    let paraphrased = input.screened.records.count {
      $0.record.abstract != nil && $0.record.abstractSource == .paraphrase
    }
    if paraphrased > 0 {
      all.append(
        "\(counted(paraphrased, "abstract is a paraphrase", "abstracts are paraphrases")), not the authors' words; excerpts from them are no quotations."
      )
    }
    if !included.unmatchedFullTexts.isEmpty {
      all.append(
        "\(counted(included.unmatchedFullTexts.count, "full text matches", "full texts match")) no record."
      )
    }
    return all
  }

  private var ofSynthesis: [String] {
    var all: [String] = []
    let candidates = input.coded.excerpts.count { $0.state == .candidate }
    if candidates > 0 {
      all.append(
        "\(counted(candidates, "excerpt was", "excerpts were")) found by terms and confirmed by nobody; they are shown as proposed and counted apart."
      )
    }
    if input.included.studies.count > 0 {
      all.append(
        "Counts say how many studies report something: neither how strongly, nor how often it is so."
      )
    }
    return all
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    count == 1 ? "1 \(one)" : "\(count) \(many)"
  }
}
