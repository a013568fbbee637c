/// The elements and attributes of PubMed's XML that are understood.
enum PubMedName: Int32, XMLVocabulary {
  case pubmedArticle, pubmedBookArticle, medlineCitation, bookDocument, deleteCitation
  case pubmedData, pubmedBookData, pmid, article, journal, journalIssue, volume, issue, pubDate
  case title, isoAbbreviation, issn, articleTitle, vernacularTitle, bookTitle, collectionTitle
  case pagination, startPage, endPage, medlinePgn, eLocationID, abstract, abstractText
  case otherAbstract, authorList, author, lastName, foreName, initials, suffix, collectiveName
  case identifier, language, publicationTypeList, publicationType, articleDate, year, month, day
  case medlineDate, medlineJournalInfo, medlineTA, issnLinking, meshHeadingList, meshHeading
  case descriptorName, keywordList, keyword, commentsCorrectionsList, commentsCorrections
  case refSource, dataBankList, dataBank, accessionNumberList, accessionNumber, articleIdList
  case articleId, generalNote, book, publisher, publisherName, isbn
  // Attributes.
  case validYN, eIdType, idType, source, label, refType, dateType, type

  static let names = """
    PubmedArticle PubmedBookArticle MedlineCitation BookDocument DeleteCitation
    PubmedData PubmedBookData PMID Article Journal JournalIssue Volume Issue PubDate
    Title ISOAbbreviation ISSN ArticleTitle VernacularTitle BookTitle CollectionTitle
    Pagination StartPage EndPage MedlinePgn ELocationID Abstract AbstractText
    OtherAbstract AuthorList Author LastName ForeName Initials Suffix CollectiveName
    Identifier Language PublicationTypeList PublicationType ArticleDate Year Month Day
    MedlineDate MedlineJournalInfo MedlineTA ISSNLinking MeshHeadingList MeshHeading
    DescriptorName KeywordList Keyword CommentsCorrectionsList CommentsCorrections
    RefSource DataBankList DataBank AccessionNumberList AccessionNumber ArticleIdList
    ArticleId GeneralNote Book Publisher PublisherName Isbn
    ValidYN EIdType IdType Source Label RefType DateType Type
    """

  /// Elements that are records.
  static let records = [
    "PubmedArticle", "PubmedBookArticle", "MedlineCitation", "BookDocument", "DeleteCitation",
  ]
}
