import ReviewModel

/// The types of schema.org that are works.
enum SchemaType {
  static func type(_ name: String) -> RecordType? {
    switch name {
    case "ScholarlyArticle", "MedicalScholarlyArticle", "Article", "NewsArticle", "TechArticle",
      "ReportageNewsArticle", "AnalysisNewsArticle":
      .article
    case "Report": .report
    case "Thesis": .thesis
    case "Book", "Collection": .book
    case "Chapter": .chapter
    case "Dataset", "DataDownload": .dataset
    case "BlogPosting", "WebPage", "SocialMediaPosting": .webPage
    case "Review", "CriticReview": .review
    case "SoftwareSourceCode", "SoftwareApplication", "CreativeWork", "DigitalDocument",
      "PresentationDigitalDocument", "LearningResource", "Course", "ImageObject", "VideoObject",
      "AudioObject", "MediaObject", "HowTo", "Legislation", "Poster":
      .other
    default: nil
    }
  }
}
