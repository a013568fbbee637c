import ReviewModel

/// Each study × item of each tool, and the judgements there are on it.
struct AppraisalGrid {
  let appraised: AppraisedStudies

  /// A study × item; no judgements where nobody has judged.
  struct Square {
    let study: Study
    let tool: AppraisalTool
    let item: AppraisalTool.Item
    let judgements: [AppraisalJudgement]
  }

  var squares: [Square] {
    let judgements = Dictionary(grouping: appraised.judgements, by: Place.init)
    var squares: [Square] = []
    for study in appraised.coded.included.studies {
      for tool in appraised.tools {
        for item in tool.items {
          let place = Place(study: study.id, tool: tool.name, item: item.number)
          let found = judgements[place] ?? []
          squares.append(Square(study: study, tool: tool, item: item, judgements: found))
        }
      }
    }
    return squares
  }

  private struct Place: Hashable {
    let study: Study.ID
    let tool: String
    let item: String

    init(study: Study.ID, tool: String, item: String) {
      self.study = study
      self.tool = tool
      self.item = item
    }

    init(_ judgement: AppraisalJudgement) {
      self.init(study: judgement.study, tool: judgement.tool, item: judgement.item)
    }
  }
}
