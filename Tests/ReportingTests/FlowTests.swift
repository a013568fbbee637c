import Formats
import Reporting
import ReviewModel
import Testing

/// The flow diagram as numbers and as a picture.
struct FlowTests {
  private func numbers(_ review: TinyReview) async throws -> [String: String] {
    let bytes = try await review.text("8-report/prisma.csv")
    let table = try CSVReader.read(Array(bytes.utf8))
    return Dictionary(
      table.rows.map { (table.cell("data", of: $0), table.cell("n", of: $0)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  @Test func headerIsThatOfTheApp() async throws {
    let text = try await TinyReview().text("8-report/prisma.csv")
    #expect(text.hasPrefix("data,node,box,description,boxtext,tooltips,url,n\n"))
  }

  @Test(arguments: [true, false])
  func numbersAreThoseOfTheModel(_ isUnread: Bool) async throws {
    let review = TinyReview(isUnread: isUnread)
    let numbers = try await numbers(review)
    let picture = try await review.text("8-report/prisma.svg")
    let written = ["dbr_excluded", "other_excluded"]
    for box in review.flow.boxes where !written.contains(box.key) {
      let n = box.n.map(String.init) ?? ""
      #expect(numbers[box.key] == n, "\(box.key)")
      if picture.contains("data-node=\"\(box.key)\"") {
        #expect(picture.contains("data-node=\"\(box.key)\">\(n)</tspan>"), "\(box.key)")
      } else {
        #expect(!box.isStandard || box.arm == .otherMethods, "\(box.key)")
      }
    }
  }

  @Test func unknownIsBlank() async throws {
    let review = TinyReview(isUnread: true)
    let numbers = try await numbers(review)
    #expect(numbers["database_results"] == "")
    #expect(numbers["database_specific_results"] == "Alpha/ the base, ")
    #expect(numbers["previous_studies"] == "")
    #expect(numbers["unread_files"] == "1")
    let picture = try await review.text("8-report/prisma.svg")
    #expect(picture.contains("data-node=\"database_results\"></tspan>not known)"))
    let sources = try await review.text("1-identification/sources.csv")
    #expect(sources.contains("\"Alpha, the base\",database,databases,yes,alpha/export.ris,1,,4"))
  }

  @Test func titleSaysHowFinalItIs() async throws {
    let picture = try await TinyReview().text("8-report/prisma.svg")
    #expect(picture.contains(">PRISMA 2020 flow diagram: interim, provisional</title>"))
    #expect(picture.contains("stroke-dasharray"))
  }
}
