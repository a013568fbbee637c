import FoundationEssentials
import Glibc

/// Keeps two runs from writing one review's output at the same time.
///
/// A class, because the lock is given back when nobody holds it any more.
final class ReviewLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock, or says that another run has it.
  init(in scratch: String) throws(PipelineFailure) {
    do {
      try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    } catch {
      throw PipelineFailure(
        .disk,
        "cannot make the folder ‘\(scratch)’",
        help: "run in a folder that can be written, or name one with -C"
      )
    }
    descriptor = open("\(scratch)/lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw PipelineFailure(
        .disk,
        "cannot open ‘\(scratch)/lock’: \(String(cString: strerror(errno)))"
      )
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw PipelineFailure(
        .disk,
        "another run of this review is under way",
        help: "wait for it to end, and run again"
      )
    }
  }

  deinit {
    close(descriptor)
  }
}
