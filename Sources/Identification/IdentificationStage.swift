import Formats
package import ReviewModel

/// Reads every file of a corpus, and says of each record which source it came from.
package struct IdentificationStage: Stage {
  package static let name = StageName.identification
  package static let version = 1

  private let settings: IdentificationSettings

  package init(settings: IdentificationSettings) {
    self.settings = settings
  }

  package func run(_ input: SearchExports) async throws -> Milestone<IdentifiedRecords> {
    let readings = await read(input)
    let assignment = SourceAssignment(readings, plans: input.sources, corpus: input.corpus)
    var records: [Record] = []
    var fullTexts: [FullText] = []
    for reading in readings {
      for var record in reading.records {
        record.origin.source = assignment.source(of: reading)
        records.append(record)
      }
      fullTexts += reading.fullTexts
    }
    let output = IdentifiedRecords(
      sources: assignment.sources(of: readings),
      records: records,
      files: readings.compactMap { reading in
        reading.readFile(source: assignment.source(of: reading))
      },
      unread: readings.compactMap { reading in
        reading.unreadFile(source: assignment.source(of: reading))
      },
      fullTexts: fullTexts
    )
    return Milestone(
      output,
      diagnostics: assignment.diagnostics + readings.flatMap(\.diagnostics)
    )
  }

  /// Reads the files side by side; the results are in the order of the files.
  private func read(_ input: SearchExports) async -> [CorpusReading] {
    let files = input.files
    return await withTaskGroup(of: (Int, CorpusReading).self) { group in
      var results: [CorpusReading?] = Array(repeating: nil, count: files.count)
      var next = 0
      func start() {
        guard next < files.count else { return }
        let (index, file) = (next, files[next])
        let columns = TableMeaning.columns(input.columns(of: file.path))
        group.addTask { (index, CorpusReading(file, columns: columns)) }
        next += 1
      }
      for _ in 0..<max(1, settings.jobs) { start() }
      for await (index, reading) in group {
        results[index] = reading
        start()
      }
      return results.compactMap(\.self)
    }
  }
}
