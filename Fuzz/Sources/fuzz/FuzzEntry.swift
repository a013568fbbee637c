import FuzzTargets
import Glibc

// libFuzzer brings `main`, and calls these two.

/// Finds the target under the name of the program: `fuzz-ris` reads everything as RIS.
@_cdecl("LLVMFuzzerInitialize")
public func initialise(
  _ count: UnsafeMutablePointer<CInt>?,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>?
) -> CInt {
  if CommandLine.arguments.dropFirst().first == "list" {
    for target in FuzzTarget.all { print(target.name) }
    exit(0)
  }
  guard FuzzEntry.target != nil else {
    print("no target is named like this program; ‘fuzz list’ names them")
    exit(64)
  }
  return 0
}

/// Takes one input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzEntry.target?.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// The target of this process.
enum FuzzEntry {
  static let target: FuzzTarget? = {
    let program = CommandLine.arguments.first?.split(separator: "/").last ?? ""
    return FuzzTarget.all.first { program == "fuzz-\($0.name)" }
  }()
}
