/// Bytes under integer indices: an array, a file or a stretch of one.
protocol Bytes: RandomAccessCollection where Element == UInt8, Index == Int {}

extension [UInt8]: Bytes {}
extension ByteText: Bytes {}
extension FileBytes: Bytes {}
