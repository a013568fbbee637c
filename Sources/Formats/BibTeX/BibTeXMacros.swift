/// The abbreviations of a file: those of `@string`, and those that the standard styles define.
struct BibTeXMacros {
  /// What is put together may grow, each macro naming the one before several times.
  private static let longest = 16_384

  private var values: [String: [UInt8]]
  /// How many bytes expansions may still make.
  private var budget: Int

  init(textLength: Int) {
    values = Self.standard
    budget = 16_000_000 + 4 * min(textLength, 1 << 40)
  }

  mutating func define(_ name: ByteText, as value: [UInt8]) {
    values[name.string.lowercased()] = Array(value.prefix(Self.longest))
  }

  /// What a name stands for; nil where it is not defined, or enough has been put together.
  mutating func value(of name: ByteText) -> [UInt8]? {
    guard name.count <= 200, let value = values[name.string.lowercased()] else { return nil }
    budget -= value.count
    return budget > 0 ? value : nil
  }

  /// The months stand for themselves: what they mean is read in their field.
  private static let standard: [String: [UInt8]] = {
    var values: [String: [UInt8]] = [:]
    for month in ["jan", "feb", "mar", "apr", "may", "jun"] { values[month] = Array(month.utf8) }
    for month in ["jul", "aug", "sep", "oct", "nov", "dec"] { values[month] = Array(month.utf8) }
    for (name, journal) in journals { values[name] = Array(journal.utf8) }
    return values
  }()

  /// Of `plain.bst`.
  private static let journals = [
    ("acmcs", "ACM Computing Surveys"), ("acta", "Acta Informatica"),
    ("cacm", "Communications of the ACM"), ("ibmjrd", "IBM Journal of Research and Development"),
    ("ibmsj", "IBM Systems Journal"), ("ieeese", "IEEE Transactions on Software Engineering"),
    ("ieeetc", "IEEE Transactions on Computers"),
    ("ieeetcad", "IEEE Transactions on Computer-Aided Design of Integrated Circuits"),
    ("ipl", "Information Processing Letters"), ("jacm", "Journal of the ACM"),
    ("jcss", "Journal of Computer and System Sciences"),
    ("scp", "Science of Computer Programming"), ("sicomp", "SIAM Journal on Computing"),
    ("tocs", "ACM Transactions on Computer Systems"),
    ("tods", "ACM Transactions on Database Systems"), ("tog", "ACM Transactions on Graphics"),
    ("toms", "ACM Transactions on Mathematical Software"),
    ("toois", "ACM Transactions on Office Information Systems"),
    ("toplas", "ACM Transactions on Programming Languages and Systems"),
    ("tcs", "Theoretical Computer Science"),
  ]
}
