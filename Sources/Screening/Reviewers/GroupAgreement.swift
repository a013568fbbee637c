package import ReviewText

/// How far three reviewers or more agree on one question, whoever decided on what.
package struct GroupAgreement: Sendable, Hashable {
  package let question: AgreementQuestion
  package let reviewers: [String]
  package let statistics: SeveralRaters
}
