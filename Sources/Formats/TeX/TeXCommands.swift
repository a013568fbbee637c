/// The commands of TeX that stand in bibliographies, by name.
enum TeXCommands {
  static func command(_ name: String) -> TeXCommand? {
    if TeXAccents.mark(named: name) != nil { return .accent }
    if let symbol = TeXSymbols.text(of: name) { return .text(symbol) }
    return table[name]
  }

  private static let table: [String: TeXCommand] = {
    var table: [String: TeXCommand] = [
      "enquote": .quoted("\u{201C}", "\u{201D}"), "mkbibquote": .quoted("\u{201C}", "\u{201D}"),
      "textquote": .quoted("\u{201C}", "\u{201D}"), "mkbibparens": .quoted("(", ")"),
      "mkbibbrackets": .quoted("[", "]"), "frac": .fraction, "tfrac": .fraction,
      "dfrac": .fraction, "ensuremath": .maths, "url": .verbatim, "path": .verbatim,
      "nolinkurl": .verbatim, "symbol": .code, "char": .code, "href": .link,
      "hyperlink": .drop(1), "textcolor": .drop(1), "color": .drop(1), "foreignlanguage": .drop(1),
      "noopsort": .drop(1), "hspace": .drop(1), "vspace": .drop(1), "begin": .drop(1),
      "end": .drop(1), "label": .drop(1), "bibinfo": .drop(1), "discretionary": .drop(3),
      "fontsize": .drop(2),
      "selectlanguage": .drop(1), "newline": .text(" "), "ifmmode": .nothing,
    ]
    for name in contents.split(separator: " ") { table[String(name)] = .content }
    for name in switches.split(separator: " ") { table[String(name)] = .nothing }
    for name in functions.split(separator: " ") { table[String(name)] = .word(String(name)) }
    return table
  }()

  private static let contents = """
    emph textit textbf textsc texttt textrm textsf textsl textup textmd textnormal textlf text \
    mathrm mathbf mathit mathcal mathbb mathsf mathtt mathfrak mathscr mathnormal boldsymbol bm pmb \
    mbox hbox vbox fbox underline uline uppercase lowercase MakeUppercase MakeLowercase \
    textsuperscript textsubscript mkbibemph mkbibbold mkbibitalic mkbibfootnote footnote cite \
    citet citep citeauthor textcite parencite autocite natexlab mathop mathrel mathbin \
    operatorname textlatin textgreek textcyrillic NoCaseChange acrshort caps \
    overbrace underbrace nocase ocirctext printfirst singleletter
    """

  private static let switches = """
    protect relax bf it em sc tt rm sf sl cal normalfont itshape slshape scshape upshape bfseries \
    mdseries rmfamily sffamily ttfamily tiny scriptsize footnotesize small normalsize large Large \
    LARGE huge Huge displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits left right \
    big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr noindent centering raggedright frenchspacing \
    allowbreak nobreak sloppy boldmath unboldmath leavevmode xspace unskip ignorespaces today \
    penalty nonfrenchspacing newblock bgroup egroup begingroup endgroup
    """

  private static let functions = """
    log ln lg exp sin cos tan cot sec csc sinh cosh tanh coth arcsin arccos arctan lim limsup liminf \
    max min sup inf det dim ker deg gcd hom arg Pr mod bmod
    """
}
