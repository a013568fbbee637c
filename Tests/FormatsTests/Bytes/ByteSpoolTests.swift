import Testing

@testable import Formats

struct ByteSpoolTests {
  private static let bytes = [UInt8]("TY  - JOUR\n".utf8)

  @Test func keepsFewBytesInMemory() throws {
    let spool = ByteSpool(memory: 100, folders: ["/nowhere"])
    spool.append(Self.bytes)
    #expect(try Array(spool.finish()) == Self.bytes)
  }

  @Test func writesManyBytesToTheFirstFolderThatTakesThem() throws {
    let spool = ByteSpool(memory: 4, folders: ["", "/nowhere", "/tmp"])
    for _ in 0..<3 { spool.append(Self.bytes) }
    #expect(spool.count == 3 * Self.bytes.count)
    #expect(try Array(spool.finish()) == Self.bytes + Self.bytes + Self.bytes)
  }

  @Test func saysWhereNoFileCouldBeMade() throws {
    let spool = ByteSpool(memory: 4, folders: ["/nowhere", "/proc"])
    for _ in 0..<3 { spool.append(Self.bytes) }
    let trouble = #expect(throws: UnreadableText.self) { try spool.finish() }
    #expect(trouble?.help?.contains("/nowhere, /proc") ?? false)
    #expect(trouble?.help?.contains("TMPDIR") ?? false)
  }
}
