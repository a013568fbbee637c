/// Reads the records of a document that is beyond reproach, in one pass over its bytes.
///
/// libxml2 alone takes longer over a large export than there is time for parsing and understanding it
/// together, so that what every export consists of (elements, attributes, text, the usual
/// references) is read here. What is in any way out of the ordinary ends the scan at that byte: then
/// libxml2 reads the record from its beginning, and is the judge of it.
struct XMLQuickScan: ~Copyable {
  enum Step {
    /// A record is whole, and `root` has it.
    case record(start: Int, end: Int)
    /// The document is over.
    case complete(at: Int)
    /// libxml2 is to read on from an offset: the beginning of the record, or of a tag outside of any.
    case unusual(from: Int)
  }

  /// An element that has begun: its name as it stands in the file.
  struct OpenTag: BitwiseCopyable {
    let name: UnsafePointer<UInt8>
    let count: Int32
    let number: Int32
  }

  let base: UnsafePointer<UInt8>
  let end: UnsafePointer<UInt8>
  let limits: XMLLimits
  let textClasses: UnsafeMutablePointer<UInt8>
  let tagClasses: UnsafeMutablePointer<UInt8>
  /// The element that came after each one the last time.
  let successors: UnsafeMutablePointer<Int32>
  var previousName: Int32 = 0
  var cursor: UnsafePointer<UInt8>
  var documentStart: UnsafePointer<UInt8>
  var tree: XMLRecordTree
  /// All elements that have begun, those around the record first.
  var open = GrowingMemory<OpenTag>(capacity: 256)
  /// How many elements were open around the record that was met last.
  var depthOfRecords = 0
  /// How many elements are open around the record that is being read; -1 outside of any.
  var outerDepth = -1
  var recordStart: UnsafePointer<UInt8>
  /// Elements with text outside of records: their names and where the text begins.
  var strays: [(name: Int32, offset: Int)] = []

  /// A scan of a whole file in UTF-8, which stays in memory as long as the scan.
  init(_ text: ByteText, names: XMLNames, limits: XMLLimits) {
    base = text.base
    end = text.base + text.count
    cursor = text.base
    documentStart = text.base
    recordStart = text.base
    self.limits = limits
    tree = XMLRecordTree(names: names)
    textClasses = .allocate(capacity: 256)
    tagClasses = .allocate(capacity: 256)
    successors = .allocate(capacity: Int(XMLNames.limit))
    successors.initialize(repeating: 0, count: Int(XMLNames.limit))
    for byte in UInt8.min...UInt8.max {
      (textClasses + Int(byte)).initialize(to: XMLByteClass.inText(byte))
      (tagClasses + Int(byte)).initialize(to: XMLByteClass.inTag(byte))
    }
  }

  deinit {
    textClasses.deallocate()
    tagClasses.deallocate()
    successors.deallocate()
  }

  /// Begins a document, or goes on in the middle of one.
  mutating func go(to offset: Int, asNewDocument: Bool) {
    cursor = base + offset
    open.shorten(to: outerCount)
    outerDepth = -1
    tree.reset()
    guard asNewDocument else { return }
    documentStart = cursor
    open.reset()
    depthOfRecords = 0
  }

  /// Forgets elements around records that began after the last record.
  mutating func closeStrayElements() {
    outerDepth = -1
    open.shorten(to: min(open.count, depthOfRecords))
  }

  /// The next record or the end of the document.
  mutating func next() -> Step {
    tree.reset()
    outerDepth = -1
    while true {
      guard readText(), end - cursor > 1 else { return unusual }
      switch cursor[1] {
      case UInt8(ascii: "/"):
        let wasRecord = open.count == outerDepth + 1
        guard readEndTag() else { return unusual }
        if wasRecord { return .record(start: recordStart - base, end: cursor - base) }
        if open.count == 0 { return .complete(at: cursor - base) }
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        guard readDeclaration() else { return unusual }
      default:
        switch readStartTag() {
        case .unusual: return unusual
        case .open: continue
        case .empty where open.count == outerDepth:
          return .record(start: recordStart - base, end: cursor - base)
        case .empty: if open.count == 0 { return .complete(at: cursor - base) }
        }
      }
    }
  }

  /// The record that was read last, until the next one is asked for.
  mutating func root() -> XMLNode { tree.finish() }

  private var unusual: Step {
    .unusual(from: (outerDepth >= 0 ? recordStart : cursor) - base)
  }

  /// How many elements are open around the record, or at the cursor where there is none.
  var outerCount: Int { outerDepth >= 0 ? outerDepth : open.count }

  /// Their start tags, as libxml2 is to see them first.
  func outerTags() -> [UInt8] {
    var tags: [UInt8] = []
    for index in 0..<outerCount {
      let tag = open.base[index]
      tags.append(UInt8(ascii: "<"))
      tags.append(contentsOf: UnsafeBufferPointer(start: tag.name, count: Int(tag.count)))
      tags.append(UInt8(ascii: ">"))
    }
    return tags
  }
}
