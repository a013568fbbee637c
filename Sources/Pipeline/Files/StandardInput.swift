import FoundationEssentials

/// Reads what is piped in.
enum StandardInput {
  static func bytes() throws -> [UInt8] { try FileAccess.read("/dev/stdin") }
}
