/// The names of fields that Ovid writes in full.
enum OvidFieldNames {
  static func isKnown(_ line: String) -> Bool {
    line.utf8.count < 60 && names.contains(line.trimmingBlanks)
  }

  private static let names: Set<String> = {
    let lines = """
      Abstract
      Accession Number
      Author
      Author Keywords
      Author NameID
      Authors
      Authors Full Name
      Book Title
      Copyright
      Country of Publication
      DOI
      DOI Number
      Database
      Date of Publication
      Digital Object Identifier
      Document Type
      Editor
      Heading Words
      ISBN
      ISSN
      ISSN Electronic
      ISSN Print
      Institution
      Issue
      Issue/Part
      Journal Name
      Journal Subset
      Key Concepts
      Keyword Heading
      Keywords
      Language
      Link to the External Link Resolver
      Link to the Ovid Full Text or citation
      MeSH Subject Headings
      NLM Journal Code
      NLM Journal Name
      Original Title
      PMID
      Page
      Pagination
      Publication Type
      Publisher
      References
      Score
      Source
      Status
      Subject Headings
      Title
      Unique Identifier
      Vendor
      Volume
      Year of Publication
      """
    return Set(lines.split(separator: "\n").map { String($0) })
  }()
}
