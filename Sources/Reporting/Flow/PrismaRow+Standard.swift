extension PrismaRow {
  /// The rows of the PRISMA2020 app, in its order.
  static let standard: [PrismaRow] =
    previous + [
      title("newstud", node: "node6", "Identification of new studies via databases and registers"),
      box("database_results", 7, "box2", "Records identified from: Databases", "Databases"),
      plain("database_specific_results", "box2", "Records identified from: specific databases"),
      plain("register_results", "box2", "Records identified from: Registers", "Registers"),
      plain("register_specific_results", "box2", "Records identified from: specific registers"),
      title("othstud", node: "node16", "Identification of new studies via other methods"),
      box("website_results", 17, "box11", "Records identified from: Websites", "Websites"),
      plain(
        "organisation_results",
        "box11",
        "Records identified from: Organisations",
        "Organisations"
      ),
      plain(
        "citations_results",
        "box11",
        "Records identified from: Citation searching",
        "Citation searching"
      ),
      box("duplicates", 8, "box3", "Duplicate records", "Duplicate records"),
      plain("excluded_automatic", "box3", "Records marked as ineligible by automation tools"),
      plain("excluded_other", "box3", "Records removed for other reasons"),
    ] + retrieval + [
      box("new_studies", 15, "box10", "New studies included in review"),
      plain("new_reports", "box10", "Reports of new included studies"),
      box("total_studies", 22, "box16", "Total studies included in review"),
      plain("total_reports", "box16", "Reports of total included studies"),
      phase("identification", node: "node1", "Identification"),
      phase("screening", node: "node2", "Screening"),
      phase("included", node: "node3", "Included"),
    ]

  private static let previous = [
    title("prevstud", node: "node4", "Previous studies"),
    box("previous_studies", 5, "box1", "Studies included in previous version of review"),
    plain("previous_reports", "box1", "Reports of studies included in previous version of review"),
  ]

  private static let retrieval = [
    arms("records_screened", 9, "box4", "Records screened", "databases and registers"),
    arms("records_excluded", 10, "box5", "Records excluded", "databases and registers"),
    arms(
      "dbr_sought_reports",
      11,
      "box6",
      "Reports sought for retrieval",
      "databases and registers"
    ),
    arms(
      "dbr_notretrieved_reports",
      12,
      "box7",
      "Reports not retrieved",
      "databases and registers"
    ),
    arms("other_sought_reports", 18, "box12", "Reports sought for retrieval", "other"),
    arms("other_notretrieved_reports", 19, "box13", "Reports not retrieved", "other"),
    arms("dbr_assessed", 13, "box8", "Reports assessed for eligibility", "databases and registers"),
    arms("dbr_excluded", 14, "box9", "Reports excluded", "databases and registers"),
    arms("other_assessed", 20, "box14", "Reports assessed for eligibility", "other"),
    arms("other_excluded", 21, "box15", "Reports excluded", "other"),
  ]

  private static func title(_ box: String, node: String, _ text: String) -> PrismaRow {
    PrismaRow("NA", node: node, box: box, text, tooltip: text, url: "\(box).html")
  }

  private static func phase(_ name: String, node: String, _ text: String) -> PrismaRow {
    PrismaRow(name, node: node, box: name, text, tooltip: text, url: "\(name).html")
  }

  private static func box(
    _ data: String,
    _ node: Int,
    _ box: String,
    _ description: String,
    _ boxtext: String? = nil
  ) -> PrismaRow {
    PrismaRow(
      data,
      node: "node\(node)",
      box: box,
      description,
      boxtext: boxtext,
      tooltip: description,
      url: "\(data).html"
    )
  }

  private static func plain(
    _ data: String,
    _ box: String,
    _ description: String,
    _ boxtext: String? = nil
  ) -> PrismaRow {
    PrismaRow(data, box: box, description, boxtext: boxtext)
  }

  private static func arms(
    _ data: String,
    _ node: Int,
    _ box: String,
    _ boxtext: String,
    _ arm: String
  ) -> PrismaRow {
    Self.box(data, node, box, "\(boxtext) (\(arm))", boxtext)
  }
}
