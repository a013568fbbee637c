/// Sorts numbers by their digits, in time that grows with how many they are and no more.
enum RadixSort {
  static func sort(_ numbers: inout [UInt64]) {
    // A few are sorted sooner by comparing them than by counting digits.
    guard numbers.count > digits else { return numbers.sort() }
    var other = Array(repeating: UInt64(0), count: numbers.count)
    for shift in stride(from: 0, to: UInt64.bitWidth, by: bits) {
      guard var places = places(of: numbers, shift) else { continue }
      for number in numbers {
        let digit = Self.digit(number, shift)
        other[places[digit]] = number
        places[digit] += 1
      }
      swap(&numbers, &other)
    }
  }

  /// Sorts a few numbers that are spread evenly, as keys are: the leading bits put nearly all of them
  /// in their places.
  static func sort(_ keys: inout [UInt32]) {
    guard keys.count < evenly else { return keys.sort() }
    var places = InlineArray<128, UInt8>(repeating: 0)
    for key in keys { places[Int(key >> 25)] += 1 }
    var next: UInt8 = 0
    for digit in places.indices {
      let count = places[digit]
      places[digit] = next
      next += count
    }
    let unsorted = keys
    var sorted = keys.mutableSpan
    for key in unsorted {
      let digit = Int(key >> 25)
      sorted[Int(places[digit])] = key
      places[digit] += 1
    }
    for place in sorted.indices.dropFirst() {
      let key = sorted[place]
      var hole = place
      while hole > 0, sorted[hole - 1] > key {
        sorted[hole] = sorted[hole - 1]
        hole -= 1
      }
      sorted[hole] = key
    }
  }

  /// So many places fit into a byte.
  private static let evenly = 256

  /// Eleven bits a digit: the table of places stays in the fastest memory.
  private static let bits = 11
  private static let digits = 1 << 11

  private static func digit(_ number: UInt64, _ shift: Int) -> Int {
    Int(truncatingIfNeeded: (number >> shift) & UInt64(digits - 1))
  }

  /// For each digit, where the first number with it belongs; nil where all have the same.
  private static func places(of numbers: [UInt64], _ shift: Int) -> [Int]? {
    var counts = Array(repeating: 0, count: digits)
    for number in numbers { counts[digit(number, shift)] += 1 }
    if counts.contains(numbers.count) { return nil }
    var next = 0
    for digit in counts.indices {
      let count = counts[digit]
      counts[digit] = next
      next += count
    }
    return counts
  }
}
