/// Forms by their index: those of records, and of the views that took the place of some.
struct FormList: RandomAccessCollection, Sendable {
  /// As they were read.
  private let stored: [RecordForm]
  private var views: [RecordForm] = []
  /// For each index, the place of its form: beyond those that are stored stand the views.
  private var places: [Int32]

  /// Forms in an order that differs from that in which they are stored.
  init(_ stored: [RecordForm], order: [Int32]) {
    self.stored = stored
    places = order
  }

  init(_ forms: [RecordForm]) {
    self.init(forms, order: forms.indices.map { Int32($0) })
  }

  var startIndex: Int { 0 }
  var endIndex: Int { places.count }

  subscript(index: Int) -> RecordForm {
    let place = Int(places[index])
    return place < stored.count ? stored[place] : views[place - stored.count]
  }

  /// Puts the form of a view in the place of a record's form, or of an earlier view's.
  mutating func replace(_ index: Int, with view: RecordForm) {
    let place = Int(places[index])
    if place < stored.count {
      places[index] = Int32(stored.count + views.count)
      views.append(view)
    } else {
      views[place - stored.count] = view
    }
  }
}
