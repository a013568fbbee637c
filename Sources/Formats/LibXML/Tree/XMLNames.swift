/// The names of a file, numbered as they are met, after those of a vocabulary.
///
/// A class, because the parser, its trees and their elements share it.
final class XMLNames {
  private(set) var all: [String] = []
  /// Elements of the first so many numbers may be records.
  private let records: UInt64
  private let entries: UnsafeMutablePointer<Entry>
  private let slots: UnsafeMutablePointer<Int32>

  /// The number of all names that are too long or too many to be kept.
  private var otherNumber: Int32 = -1

  private struct Entry: BitwiseCopyable {
    let hash: UInt64
    let name: UnsafeMutablePointer<UInt8>
    let count: Int
  }

  /// More names than any schema has; what goes beyond is told no more apart.
  static let limit: Int32 = 8_192
  /// Of elements that are records.
  static let mostRecords = 60
  /// In bytes.
  private static let longest = 1_000
  private static let slotCount = 32_768

  /// - Parameters:
  ///   - records: The names of elements that are records.
  ///   - vocabulary: Names to be numbered first, those of records before all others.
  init(records: [String], vocabulary: [String]) {
    entries = .allocate(capacity: Int(Self.limit))
    slots = .allocate(capacity: Self.slotCount)
    slots.initialize(repeating: -1, count: Self.slotCount)
    precondition((1...Self.mostRecords).contains(records.count))
    self.records = (1 << UInt64(records.count)) - 1
    for name in vocabulary.isEmpty ? records : vocabulary {
      var name = name
      name.withUTF8 { bytes in
        if let base = bytes.baseAddress { _ = number(base, bytes.count) }
      }
    }
  }

  deinit {
    for number in 0..<all.count { entries[number].name.deallocate() }
    entries.deallocate()
    slots.deallocate()
  }

  subscript(number: Int32) -> String { all[Int(number)] }

  @inline(__always)
  func isRecord(_ number: Int32) -> Bool {
    number < 64 && number >= 0 && records >> UInt64(number) & 1 == 1
  }

  /// Whether some names are only known as `other`.
  var areTooMany: Bool { otherNumber >= 0 }

  /// The number of a name.
  @inline(__always)
  func number(_ name: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
    let hash = Self.hash(name, count)
    var slot = Int(truncatingIfNeeded: hash) & (Self.slotCount - 1)
    while slots[slot] >= 0 {
      let entry = entries + Int(slots[slot])
      if entry.pointee.hash == hash, entry.pointee.count == count,
        Self.isEqual(entry.pointee.name, name, count)
      {
        return slots[slot]
      }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
    return add(name, count, hash, at: slot)
  }

  /// How long a name is where it stands at a place that has room for it; 0 where it does not, or goes on there.
  @inline(__always)
  func length(
    of number: Int32,
    at place: UnsafePointer<UInt8>,
    _ room: Int,
    _ tagClasses: UnsafeMutablePointer<UInt8>
  ) -> Int {
    let entry = entries + Int(number)
    let count = entry.pointee.count
    guard count < room, Self.isEqual(entry.pointee.name, place, count) else { return 0 }
    let isLonger = tagClasses[Int(place[count])] & (XMLByteClass.name | XMLByteClass.colon) != 0
    return isLonger ? 0 : count
  }

  @inline(never)
  private func add(
    _ name: UnsafePointer<UInt8>,
    _ count: Int,
    _ hash: UInt64,
    at slot: Int
  ) -> Int32 {
    guard all.count < Int(Self.limit) - 1, count <= Self.longest else { return other() }
    let number = Int32(all.count)
    slots[slot] = number
    keep(name, count, hash)
    return number
  }

  private func other() -> Int32 {
    if otherNumber < 0 {
      otherNumber = Int32(all.count)
      var name = "other"
      name.withUTF8 { bytes in
        if let base = bytes.baseAddress { keep(base, bytes.count, Self.hash(base, bytes.count)) }
      }
    }
    return otherNumber
  }

  private func keep(_ name: UnsafePointer<UInt8>, _ count: Int, _ hash: UInt64) {
    let number = all.count
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, count))
    copy.initialize(from: name, count: count)
    (entries + number).initialize(to: Entry(hash: hash, name: copy, count: count))
    all.append(String(decoding: UnsafeBufferPointer(start: name, count: count), as: UTF8.self))
  }

  @inline(__always)
  private static func hash(_ name: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    while index &+ 8 <= count {
      hash = mixed(hash ^ word(name + index))
      index &+= 8
    }
    var rest: UInt64 = 0
    while index < count {
      rest = rest << 8 | UInt64(name[index])
      index &+= 1
    }
    return mixed(hash ^ rest)
  }

  @inline(__always)
  private static func word(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
    UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value &* 0xD6E8_FEB8_6659_FD93
    return product ^ product >> 32
  }

  /// Whether two stretches of the same length hold the same bytes.
  @inline(__always)
  static func isEqual(
    _ one: UnsafePointer<UInt8>,
    _ other: UnsafePointer<UInt8>,
    _ count: Int
  ) -> Bool {
    var index = 0
    while index &+ 8 <= count {
      if word(one + index) != word(other + index) { return false }
      index &+= 8
    }
    while index < count {
      if one[index] != other[index] { return false }
      index &+= 1
    }
    return true
  }
}
