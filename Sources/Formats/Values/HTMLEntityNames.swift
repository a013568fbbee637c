/// The names of HTML 4's character references.
///
/// Source: HTML 4.01, section 24.
enum HTMLEntityNames {
  static let scalars: [String: Unicode.Scalar] = {
    var table: [String: Unicode.Scalar] = [:]
    for (first, names) in runs {
      for (offset, name) in names.split(separator: " ").enumerated() where name != "-" {
        table[String(name)] = Unicode.Scalar(first + UInt32(offset))
      }
    }
    for (scalar, name) in single { table[name] = scalar }
    return table
  }()

  /// Names of scalars that follow one another; `-` has no name.
  private static let runs: [(UInt32, String)] = [
    (
      0xA0,
      """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr \
      deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 \
      iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave \
      Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute \
      Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave \
      eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide \
      oslash ugrave uacute ucirc uuml yacute thorn yuml
      """
    ),
    (
      0x391,
      """
      Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - \
      Sigma Tau Upsilon Phi Chi Psi Omega
      """
    ),
    (
      0x3B1,
      """
      alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho \
      sigmaf sigma tau upsilon phi chi psi omega
      """
    ),
  ]

  private static let single: [(Unicode.Scalar, String)] = [
    ("&", "amp"), ("<", "lt"), (">", "gt"), ("\"", "quot"), ("'", "apos"),
    ("\u{152}", "OElig"), ("\u{153}", "oelig"), ("\u{160}", "Scaron"), ("\u{161}", "scaron"),
    ("\u{178}", "Yuml"), ("\u{192}", "fnof"), ("\u{2C6}", "circ"), ("\u{2DC}", "tilde"),
    ("\u{2002}", "ensp"), ("\u{2003}", "emsp"), ("\u{2009}", "thinsp"), ("\u{200C}", "zwnj"),
    ("\u{200D}", "zwj"), ("\u{200E}", "lrm"), ("\u{200F}", "rlm"), ("\u{2013}", "ndash"),
    ("\u{2014}", "mdash"), ("\u{2018}", "lsquo"), ("\u{2019}", "rsquo"), ("\u{201A}", "sbquo"),
    ("\u{201C}", "ldquo"), ("\u{201D}", "rdquo"), ("\u{201E}", "bdquo"), ("\u{2020}", "dagger"),
    ("\u{2021}", "Dagger"), ("\u{2022}", "bull"), ("\u{2026}", "hellip"), ("\u{2030}", "permil"),
    ("\u{2032}", "prime"), ("\u{2033}", "Prime"), ("\u{2039}", "lsaquo"), ("\u{203A}", "rsaquo"),
    ("\u{20AC}", "euro"), ("\u{2122}", "trade"), ("\u{2190}", "larr"), ("\u{2191}", "uarr"),
    ("\u{2192}", "rarr"), ("\u{2193}", "darr"), ("\u{2194}", "harr"), ("\u{2202}", "part"),
    ("\u{2211}", "sum"), ("\u{2212}", "minus"), ("\u{221A}", "radic"),
    ("\u{221E}", "infin"), ("\u{2229}", "cap"), ("\u{222A}", "cup"), ("\u{223C}", "sim"),
    ("\u{2248}", "asymp"), ("\u{2260}", "ne"), ("\u{2261}", "equiv"), ("\u{2264}", "le"),
    ("\u{2265}", "ge"), ("\u{2282}", "sub"), ("\u{22C5}", "sdot"),
  ]
}
