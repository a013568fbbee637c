/// How much each record resembles the text of the review's protocol: the cosine of their terms' weights.
struct QueryLikeness: Sendable {
  /// As standard deviations from the mean of all records.
  let values: [Double]

  init(_ matrix: TermMatrix) {
    var wanted = Array(repeating: Float.zero, count: matrix.columnCount)
    for term in matrix.query { wanted[term.column] = term.weight }
    let cosines = (0..<matrix.recordCount).map { record in
      let segment = record * matrix.kinds.count
      var sum = 0.0
      for place in matrix.starts[segment]..<matrix.starts[segment + 1] {
        sum += Double(wanted[Int(matrix.columns[place])] * matrix.weights[place])
      }
      return sum
    }
    let scale = Scale(cosines)
    values = cosines.map { scale[$0] }
  }
}
