import ReviewModel

/// The people of a record from Ovid, whose names carry degrees, roles and marks of affiliations.
enum OvidPeople {
  /// The people of one value: one, or several with `;` between them.
  static func people(_ value: String) -> [Person] {
    withoutRoles(value).split { $0 == ";" || $0 == "\n" }
      .flatMap { PersonName.list(bare(String($0))) }
  }

  /// `Werner, S. M.` out of `Werner, S. M. [Author; E-mail: …]`.
  private static func withoutRoles(_ value: String) -> String {
    guard value.utf8.contains(UInt8(ascii: "[")) else { return value }
    var depth = 0
    return String(
      value.filter { character in
        if character == "[" { depth += 1 }
        defer { if character == "]" { depth = max(0, depth - 1) } }
        return depth == 0
      }
    )
  }

  /// `Verbeek, Jan` out of `Verbeek, Jan MD, PhD *`.
  private static func bare(_ name: String) -> String {
    guard let comma = name.firstIndex(of: ",") else { return name.trimmingBlanks }
    var given: [Substring] = []
    for word in name[name.index(after: comma)...].split(separator: " ") {
      let isLast = word.last == ","
      let plain = isLast ? word.dropLast() : word
      if isMark(plain) || !given.isEmpty && isDegree(plain) { break }
      given.append(plain)
      if isLast { break }
    }
    let family = name[..<comma].trimmingBlanks
    return given.isEmpty ? "\(family)," : "\(family), \(given.joined(separator: " "))"
  }

  /// `1,2,+` and the like.
  private static func isMark(_ word: Substring) -> Bool {
    word.utf8.allSatisfy { !ASCII.isLetter($0) && $0 < 0x80 } || word.hasPrefix("(")
  }

  private static func isDegree(_ word: Substring) -> Bool {
    // `Do` and `Med` are names, `DO` and `MEd` degrees.
    guard word.filter(\.isUppercase).count >= 2 else { return false }
    return degrees.contains(word.filter { $0 != "." }.lowercased())
  }

  private static let degrees: Set<String> = [
    "md", "phd", "mph", "msc", "ms", "bsc", "bs", "ba", "rn", "do", "dds", "dmd", "dvm", "drph",
    "dphil", "edd", "psyd", "scd", "dsc", "mbbs", "mbchb", "mb", "mba", "mha", "mpharm", "pharmd",
    "dpharm", "frcp", "frcs", "frcpc", "frcsc", "frcpsych", "mrcp", "mrcpsych", "facp", "facs",
    "facc", "facsm", "aprn", "crnp", "bsn", "msn", "dnp", "msw", "lcsw", "jd", "mphil", "med", "bn",
    "mn", "np", "ot", "otr", "pt", "dpt", "rd", "mmed", "bm", "bch", "dclinpsy", "clinpsyd", "mhs",
    "mscph", "msph", "mspt", "mbbch", "bds", "lpn", "cns", "habil", "ma", "faha",
  ]
}
