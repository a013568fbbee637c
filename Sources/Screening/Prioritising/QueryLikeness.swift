/// How much each record resembles the text of the review's protocol: the cosine of their terms' weights.
struct QueryLikeness: Sendable {
  /// As standard deviations from the mean of all records.
  let values: [Double]

  init(_ matrix: TermMatrix) {
    var wanted = Array(repeating: Float.zero, count: matrix.columnCount)
    for term in matrix.query { wanted[term.column] = term.weight }
    let cosines = (0..<matrix.recordCount).map { record in
      var sum = 0.0
      for place in matrix.segment(of: record, kind: 0) {
        let entry = matrix.entries[place]
        sum += Double(wanted[Int(entry.column)] * entry.weight)
      }
      return sum
    }
    let scale = Scale(cosines)
    values = cosines.map { scale[$0] }
  }
}
