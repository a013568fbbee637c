import Foundation
import Pipeline
import ReviewModel
import Testing

/// A review on another subject, made with `init`, runs with no change of code.
struct SecondReviewTests {
  private let exports = """
    TY  - JOUR
    ID  - b1
    TI  - Beekeepers and the naming of hives: an interview study
    AU  - Marrow, Ida
    PY  - 2019
    DO  - 10.1000/hives
    AB  - Background: Hives are given names. Methods: We interviewed beekeepers (n=14) in Wales. \
    Results: Beekeepers described naming a hive as a way of caring for it. Conclusions: Names matter.
    ER  - 

    TY  - JOUR
    ID  - b2
    TI  - Beekeepers and the Naming of Hives: An Interview Study
    AU  - Marrow, I.
    PY  - 2019
    DO  - https://doi.org/10.1000/HIVES
    ER  - 

    TY  - JOUR
    ID  - b3
    TI  - Honey prices in port towns
    AU  - Quill, Jo
    PY  - 2011
    ER  - 

    """

  @Test func initMakesWhatRunTakes() async throws {
    let folder = try ReviewFolder(name: "hives")
    try folder.write(exports, to: "Corpus/hives/library/export.ris")
    let made = try NewReview.make(
      corpus: folder.location.corpus,
      pipelines: folder.root.appendingPathComponent("Pipelines").path,
      isDryRun: false
    )
    #expect(made.contains { $0.hasSuffix("protocol.yaml") })
    let first = try await folder.run()
    #expect(first.flow?.screened == 2)
    #expect(first.diagnostics.allSatisfy { $0.severity != .error })

    try fill(folder)
    let summary = try await folder.run()
    #expect(summary.flow?.studiesIncluded == 1)
    let cells = try folder.text("Output/hives/7-synthesis/cells.jsonl")
    #expect(cells.contains(#""column":"CARE","value":1"#))
    #expect(!cells.contains("PERS"))
    let verification = Verification.of(
      try WrittenReview.open(output: folder.location.output, corpus: folder.location.corpus)
    )
    #expect(verification.holds, "\(verification.text)")
  }

  /// What a reviewer would write: criteria, codes and decisions.
  private func fill(_ folder: ReviewFolder) throws {
    try folder.write(
      """
      review: {title: What hives are called}
      sources:
        - {name: Library, kind: database, files: ["library/*"]}
      screening:
        reviewers: 1
        criteria:
          - {id: I1, kind: include, at: title-abstract, label: Hives, when: {terms: ["hive*"]}}
      eligibility: {assess_on: abstract, reviewers: 1}
      synthesis: {columns: [CARE], voices: [staff, unstated]}
      """,
      to: "Pipelines/hives/protocol.yaml"
    )
    try folder.write(
      """
      version: "1"
      codes:
        - {id: CARE, label: Naming as care, terms: ["caring", "care"]}
      voices:
        staff: ["beekeeper*"]
      """,
      to: "Pipelines/hives/codebook.yaml"
    )
    let decisions = "record,verdict\n10.1000/hives,include\nb3,exclude\n"
    try folder.write(decisions, to: "Pipelines/hives/decisions/title-abstract/reviewer-1.csv")
    try folder.write(
      "record,verdict\n10.1000/hives,include\n",
      to: "Pipelines/hives/decisions/full-text/reviewer-1.csv"
    )
    try folder.write(
      """
      record,field,quote,code,action
      10.1000/hives,abstract,Beekeepers described naming a hive as a way of caring for it.,CARE,confirm

      """,
      to: "Pipelines/hives/decisions/extraction/reviewer-1.csv"
    )
  }

  @Test func initNeverOverwrites() throws {
    let folder = try ReviewFolder(name: "hives")
    let pipelines = folder.root.appendingPathComponent("Pipelines").path
    _ = try NewReview.make(
      corpus: folder.location.corpus,
      pipelines: pipelines,
      isDryRun: false
    )
    #expect(throws: PipelineFailure.self) {
      try NewReview.make(corpus: folder.location.corpus, pipelines: pipelines, isDryRun: false)
    }
  }
}
