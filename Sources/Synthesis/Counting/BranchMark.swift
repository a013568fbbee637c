import ReviewModel

/// What a study's excerpts say of one branch of the codebook.
struct BranchMark {
  let study: StudyMaterial
  /// Counted excerpts that people stand behind, as does the inclusion of their study.
  let confirmed: [Excerpt]
  /// Counted excerpts that rest on proposals.
  let proposed: [Excerpt]
  /// Excerpts that are shown, and never counted.
  let apart: [Excerpt]
  /// A person's word, after the full text, that the branch does not occur.
  let absence: Characteristic?

  init(_ branch: Code.ID, of study: StudyMaterial, in material: SynthesisMaterial) {
    let codes = Set(material.codebook.branch(branch).map(\.id))
    let excerpts = study.excerpts.filter { codes.contains($0.code) && $0.state != .removed }
    let counted = excerpts.filter(material.counts)
    self.study = study
    confirmed = counted.filter {
      $0.state == .confirmed && study.standing(of: $0.standing).isConfirmed
    }
    proposed = counted.filter {
      $0.state == .candidate || !study.standing(of: $0.standing).isConfirmed
    }
    apart = excerpts.filter { !material.counts($0) }
    absence = study.characteristic(branch.text).flatMap { entry in
      entry.value == "0" && entry.basis == .entered && study.isReadInFull ? entry : nil
    }
  }

  /// 1 where people confirmed it, 0 where a person said so after the full text, else blank.
  var mark: CellDraft {
    if let standing = confirmed.map(\.standing).max() {
      return CellDraft(
        value: .count(1),
        evidence: confirmed.map { .excerpt($0.id) },
        standing: study.standing(of: standing)
      )
    }
    guard let absence else { return .blank }
    return CellDraft(
      value: .count(0),
      evidence: absence.evidence.map(CellEvidence.quotation),
      standing: study.standing(of: absence.standing)
    )
  }

  /// 1 where only proposals speak for it, else blank.
  var proposedMark: CellDraft {
    guard confirmed.isEmpty, !proposed.isEmpty else { return .blank }
    return CellDraft(
      value: .count(1),
      evidence: proposed.map { .excerpt($0.id) },
      standing: .proposed
    )
  }
}
