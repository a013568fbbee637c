/// Words by which counts of people are told from counts of other things.
enum SampleWords {
  /// People of no particular group.
  static let people: Set<String> = [
    "participants", "participant", "respondents", "people", "persons", "individuals", "adults",
    "women", "men", "informants", "interviewees", "members", "students", "males", "females", "male",
    "female", "subjects", "volunteers", "carers", "caregivers", "relatives", "children",
    "adolescents", "employees", "personnel", "trainees",
  ]

  /// Things that are counted in methods, and are not people.
  static let things: Set<String> = [
    "studies", "study", "articles", "papers", "documents", "teams", "team", "groups", "group",
    "wards", "ward", "sites", "site", "hospitals", "hospital", "centres", "centers", "services",
    "trusts", "countries", "regions", "items", "item", "hours", "weeks", "months", "years", "year",
    "days", "sessions", "session", "questions", "themes", "scales", "interviews", "interview",
    "databases", "records", "dimensions", "units", "programmes", "programs", "observations",
    "minutes", "min", "s", "percent", "hundred", "thousand", "million", "times", "point", "phases",
    "stages", "cases", "vignettes", "measures", "statements", "processes", "systems", "agencies",
    "organisations", "facilities", "settings", "communities", "components", "domains", "factors",
  ]

  /// Words after which another count, or no count, begins.
  static let breaks: Set<String> = [
    "in", "to", "with", "from", "for", "at", "on", "and", "or", "by", "who", "that", "which",
    "were",
    "was", "than", "per", "between", "the", "a", "an", "is", "are", "had", "have", "about",
  ]

  static let pairs: Set<String> = ["dyads", "pairs", "couples"]

  /// Words after which counts are parts of the number before them.
  static let partitions = [
    "of whom", "of these", "of which", "including", "comprising", "consisting",
  ]

  /// Words that show a second count of the same people.
  static let repeats: Set<String> = [
    "later", "follow", "followup", "again", "afterwards", "completed",
  ]

  /// The beginnings of a sentence that tells of another part of the same sample.
  static let seconds: [[String]] = [
    ["the", "other"], ["the", "second"], ["another"], ["a", "second"], ["the", "remaining"],
  ]
}
