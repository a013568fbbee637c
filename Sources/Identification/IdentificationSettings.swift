/// How a corpus is read; nothing here changes what is read.
package struct IdentificationSettings: Sendable, Hashable, Codable {
  /// Files read at once.
  package let jobs: Int

  package init(jobs: Int) {
    self.jobs = jobs
  }
}
