import Testing

@testable import Screening

/// The order of the records that are not decided.
struct QueueTests {
  private static let texts = [
    RankedText(title: "Pruning of apple trees in winter", abstract: "Cuts and yields of orchards."),
    RankedText(title: "Bees in orchards", abstract: "Pollination of apple trees by bees."),
    RankedText(title: "Tides of the northern sea", abstract: "Currents, salt and storms."),
    RankedText(title: "Yields of apple trees", abstract: "Pruning raises yields."),
    RankedText(title: "Storms at sea", abstract: "Tides and currents."),
    RankedText(title: "Storms at sea", abstract: "Tides and currents."),
    RankedText(title: "", abstract: ""),
  ]

  @Test(arguments: [RankingModel.standard, .u4])
  func readsFileOrderUntilBothKindsAreSeen(model: RankingModel) {
    var queue = ScreeningQueue(Self.texts, model: model)
    #expect(queue.order() == [0, 1, 2, 3, 4, 5, 6])
    queue.decide(0, isRelevant: false)
    #expect(queue.next() == 1)
  }

  @Test(arguments: [RankingModel.standard, .u4])
  func putsFirstWhatResemblesTheRelevant(model: RankingModel) {
    var queue = ScreeningQueue(Self.texts, model: model)
    queue.decide(0, isRelevant: true)
    queue.decide(2, isRelevant: false)
    #expect(queue.order().first == 3)
    #expect(queue.order().suffix(2) == [4, 5])
  }

  @Test func settlesTiesByTheOrderGiven() {
    var queue = ScreeningQueue(Self.texts)
    queue.decide(0, isRelevant: true)
    queue.decide(2, isRelevant: false)
    let scores = queue.scores()
    #expect(scores[4] == scores[5])
  }

  @Test func startsFromTheWordsOfTheProtocol() {
    var queue = ScreeningQueue(Self.texts, protocolText: "Do tides and currents cause storms?")
    #expect(queue.next() == 4)
  }

  @Test func forgetsADecisionThatIsChanged() {
    var changed = ScreeningQueue(Self.texts)
    changed.decide(0, isRelevant: false)
    changed.decide(2, isRelevant: true)
    _ = changed.order()
    changed.decide(0, isRelevant: true)
    changed.decide(2, isRelevant: false)
    #expect(changed.order().first == 3)
  }

  @Test(arguments: [RankingModel.standard, .u4])
  func saysTheSameOfALargeReviewAsOfASmallOne(model: RankingModel) {
    let matrix = TermMatrix(Self.texts, kinds: model.kinds)
    var small = TwinMachines(matrix, model: model)
    var large = TwinMachines(matrix, model: model, rowsUpTo: 0)
    var decisions: [TwinMachines.Decision] = []
    for (record, isRelevant) in [(0, true), (2, false), (1, true), (4, false)] {
      decisions.append(.init(record: record, isRelevant: isRelevant))
      small.train(decisions)
      large.train(decisions)
      for other in Self.texts.indices where !decisions.contains(where: { $0.record == other }) {
        #expect(abs(small.score(other) - large.score(other)) < 1e-4)
      }
    }
    small.forget(decisions[2])
    large.forget(decisions[2])
    #expect(abs(small.score(1) - large.score(1)) < 1e-4)
  }

  @Test func asksForNothingOnceAllIsDecided() {
    var queue = ScreeningQueue(Self.texts)
    for record in Self.texts.indices { queue.decide(record, isRelevant: record < 2) }
    #expect(queue.next() == nil)
    #expect(queue.order().isEmpty)
  }

  @Test func takesNoRecordsAtAll() {
    var queue = ScreeningQueue([], protocolText: "anything")
    #expect(queue.next() == nil)
    var lonely = ScreeningQueue([RankedText(title: "One", abstract: "")], model: .u4)
    #expect(lonely.next() == 0)
  }

  @Test func givesTheSameOrderForTheSameDecisions() {
    let labels = [true, true, false, true, false, false, false].map(Optional.some)
    let replay = Replay(Self.texts, labels: labels, model: .standard)
    #expect(replay.run(priors: [2]) == replay.run(priors: [2]))
  }

  @Test func neverShowsWhatHasNoLabel() {
    let labels: [Bool?] = [true, nil, false, true, nil, false, false]
    let steps = Replay(Self.texts, labels: labels, model: .standard).run(priors: [0, 2])
    #expect(steps.map(\.record).sorted() == [0, 2, 3, 5, 6])
    #expect(steps.filter(\.isPrior).map(\.record) == [0, 2])
  }
}
