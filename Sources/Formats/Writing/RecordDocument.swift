package import ReviewModel

/// A document of records in a format that can be written, put together record by record.
package struct RecordDocument {
  /// The formats that can be written, under the names of the command line.
  package enum Target: String, Sendable, CaseIterable {
    case jsonLines = "jsonl"
    case ris
    case bibTeX = "bib"
    case cslJSON = "csl-json"
    case medline = "nbib"
    case endNoteXML = "endnote-xml"
    case csv
  }

  private let target: Target
  private var isEmpty = true
  private var bibTeX = BibTeXWriter()

  package init(_ target: Target) {
    self.target = target
  }

  /// The whole document of some records.
  package static func text(_ records: some Sequence<Record>, as target: Target) -> String {
    var document = RecordDocument(target)
    var bytes: [UInt8] = []
    document.open(&bytes)
    for record in records { document.append(record, to: &bytes) }
    document.close(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends what stands before the first record.
  package func open(_ bytes: inout [UInt8]) {
    switch target {
    case .endNoteXML: bytes.append(contentsOf: EndNoteXMLWriter.opening.utf8)
    case .csv: RecordTableWriter.writeHeader(to: &bytes)
    default: break
    }
  }

  package mutating func append(_ record: Record, to bytes: inout [UInt8]) {
    switch target {
    case .jsonLines: JSONLinesWriter.append(record, to: &bytes)
    case .ris: bytes.append(contentsOf: RISWriter.text(CollectionOfOne(record)).utf8)
    case .bibTeX: bytes.append(contentsOf: bibTeX.entry(record).utf8)
    case .cslJSON: CSLJSONWriter.append(record, to: &bytes, isFirst: isEmpty)
    case .medline:
      if !isEmpty { bytes.append(0x0A) }
      bytes.append(contentsOf: MEDLINEWriter.text(CollectionOfOne(record)).utf8)
    case .endNoteXML: EndNoteXMLWriter.append(record, to: &bytes)
    case .csv: RecordTableWriter.write(record, to: &bytes)
    }
    isEmpty = false
  }

  /// Appends what stands after the last record.
  package func close(_ bytes: inout [UInt8]) {
    switch target {
    case .cslJSON: CSLJSONWriter.appendEnd(to: &bytes, isEmpty: isEmpty)
    case .endNoteXML: bytes.append(contentsOf: EndNoteXMLWriter.closing.utf8)
    default: break
    }
  }
}
