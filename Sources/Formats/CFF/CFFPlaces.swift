import ReviewModel

/// Where the parts of a citation file stand.
struct CFFPlaces {
  private let text: DecodedText
  private let lines: [TextLine]

  init(_ text: DecodedText) {
    self.text = text
    lines = Array(text.lines)
  }

  func whole(in file: String) -> Origin {
    Origin(file: file, start: 0, end: text.originalOffset(text.bytes.count), line: 1)
  }

  /// The entries of the list under a key at the margin, or the one that stands there.
  func origin(of key: StaticString, in file: String) -> [Origin] {
    guard let head = lines.firstIndex(where: { text.borrowed($0.content).hasPrefix(key) }) else {
      return []
    }
    var starts: [Int] = []
    var end = lines.count
    var indent: Int?
    for index in lines.indices.dropFirst(head + 1) {
      let line = text.borrowed(lines[index].content)
      let own = line.prefix { $0 == UInt8(ascii: " ") }.count
      guard own < line.count, line[own] != UInt8(ascii: "#") else { continue }
      let isEntry = line[own] == UInt8(ascii: "-")
      if own == 0, !isEntry {
        end = index
        break
      }
      if isEntry, own == indent ?? own {
        indent = own
        starts.append(index)
      } else if indent == nil {
        indent = -1
        starts.append(head)
      }
    }
    return starts.indices.map { position in
      let first = starts[position]
      let last = position + 1 < starts.count ? starts[position + 1] : end
      let stop = last < lines.count ? lines[last].start : text.bytes.count
      return Origin(
        file: file,
        start: text.originalOffset(lines[first].start),
        end: text.originalOffset(stop),
        line: lines[first].number
      )
    }
  }
}
