package import ReviewModel

/// Finds what a report states about its study: design, sample, staff in the sample, country.
///
/// A value is *stated* where it stands in the text and *derived* where plain parts of one sample were
/// summed. What is not stated has no characteristic: it stays blank.
package struct CharacteristicsFinder: Sendable {
  private let people: PeopleTerms

  package init(_ codebook: Codebook) throws(CodebookError) {
    people = try PeopleTerms(codebook)
  }

  init(people: PeopleTerms) {
    self.people = people
  }

  /// The characteristics of a record, in order of their names.
  package func characteristics(
    of record: Record,
    report: Report.ID,
    fullText: FullText? = nil
  ) -> [Characteristic] {
    let text = RecordText(record, fullText: fullText)
    return characteristics(of: text, report: report, type: record.type)
  }

  func characteristics(
    of text: RecordText,
    report: Report.ID,
    type: RecordType
  ) -> [Characteristic] {
    let sample = SampleFinder(people: people).sample(of: text)
    let country = CountryRule.countries(of: text, sample: sample?.sentences ?? [])
    let design = DesignRule.design(of: text, type: type)
    return [
      country.map { (name: "country", finding: $0) },
      design.map { (name: "design", finding: $0) },
      sample.map { (name: "sample_n", finding: $0.total) },
      sample?.staff.map { (name: "staff_n", finding: $0) },
    ].compactMap(\.self).map { name, finding in
      Characteristic(
        report: report,
        name: name,
        value: finding.value,
        basis: finding.basis,
        standing: .proposed,
        evidence: finding.evidence
      )
    }
  }
}
