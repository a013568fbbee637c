/// The characters that commands of TeX stand for.
enum TeXSymbols {
  static func text(of name: String) -> String? { table[name] }

  private static let table: [String: String] = {
    var table: [String: String] = [
      "space": " ", "nobreakspace": " ", "quad": " ", "qquad": " ", "thinspace": " ",
      "enspace": " ", "emspace": " ", "textvisiblespace": " ", "par": " ", "newline": " ",
      "LaTeX": "LaTeX", "LaTeXe": "LaTeX2e", "TeX": "TeX", "BibTeX": "BibTeX",
      "BibLaTeX": "BibLaTeX",
      "XeTeX": "XeTeX", "XeLaTeX": "XeLaTeX", "LuaTeX": "LuaTeX", "LuaLaTeX": "LuaLaTeX",
      "ConTeXt": "ConTeXt", "MF": "METAFONT", "MP": "METAPOST", "BibTeXe": "BibTeX",
      "AMS": "AMS", "AmS": "AmS", "textcelsius": "\u{B0}C", "celsius": "\u{B0}C",
    ]
    for group in [letters, signs, Self.greek, mathematics] {
      let words = group.split { $0 == " " || $0 == "\n" }
      for pair in stride(from: 0, to: words.count - 1, by: 2) {
        table[String(words[pair])] = String(words[pair + 1])
      }
    }
    return table
  }()

  private static let letters = """
    ss ß SS ẞ ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ
    ng ŋ NG Ŋ ij ij IJ IJ imath ı jmath ȷ textturna ɐ textopeno ɔ textepsilon ɛ textschwa ə
    textiota ɩ textupsilon ʊ textltailn ɲ textesh ʃ textyogh ʒ textgamma ɣ textphi ɸ
    textcrh ħ textcrlambda ƛ textbeltl ɬ textglotstop ʔ hbar ħ ell ℓ textordfeminine ª
    textordmasculine º textmu µ micro µ
    """

  private static let signs = """
    textendash – textemdash — endash – emdash — textquoteleft ‘ textquoteright ’ lq ‘ rq ’
    textquotedblleft “ textquotedblright ” textquotedbl " textquotesingle ' quotedblbase „
    quotesinglbase ‚ glqq „ grqq “ glq ‚ grq ‘ flqq « frqq » flq ‹ frq › guillemotleft «
    guillemotright » guillemetleft « guillemetright » guilsinglleft ‹ guilsinglright ›
    ldots … dots … textellipsis … cdots ⋯ dotsc … dotsb ⋯ textbackslash \\ backslash \\
    textasciitilde ~ textasciicircum ^ textasciigrave ` textunderscore _ textbar | textless <
    textgreater > textlbrace { textrbrace } textbraceleft { textbraceright } lbrace { rbrace }
    textdollar $ textpercent % textampersand & textnumbersign # textasteriskcentered * textbullet •
    bullet • textperiodcentered · cdotp · textregistered ® textcopyright © copyright ©
    texttrademark ™ textservicemark ℠ textdegree ° degree ° textpm ± texttimes × textdiv ÷
    textminus − textsurd √ textonehalf ½ textonequarter ¼ textthreequarters ¾ textonesuperior ¹
    texttwosuperior ² textthreesuperior ³ textperthousand ‰ permil ‰ textpertenthousand ‱
    textnumero № textsection § S § textparagraph ¶ P ¶ dag † ddag ‡ textdagger † textdaggerdbl ‡
    pounds £ textsterling £ texteuro € euro € EUR € EURtm € textyen ¥ yen ¥ textcent ¢ textwon ₩
    textcurrency ¤ textexclamdown ¡ textquestiondown ¿ textleftarrow ← textrightarrow →
    textuparrow ↑ textdownarrow ↓ textlnot ¬ textbrokenbar ¦ slash / checkmark ✓ male ♂ female ♀
    textmusicalnote ♪ sharp ♯ flat ♭ natural ♮ textinterrobang ‽ textreferencemark ※
    textprime ′ prime ′ hash # textasciidieresis ¨ textasciiacute ´ textasciimacron ¯
    textohm Ω ohm Ω textmho ℧ textestimated ℮ textlangle 〈 textrangle 〉 langle ⟨ rangle ⟩
    lvert | rvert | vert | Vert ‖ lVert ‖ rVert ‖ mid | colon : lbrack [ rbrack ] And &
    """

  private static let greek = """
    alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι
    kappa κ varkappa ϰ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ
    varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Alpha Α Beta Β Gamma Γ Delta Δ
    Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν Xi Ξ Omicron Ο Pi Π Rho Ρ
    Sigma Σ Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω textalpha α textbeta β textdelta δ
    textkappa κ textlambda λ textomega ω textpi π textrho ρ textsigma σ texttau τ texttheta θ
    textchi χ textDelta Δ textOmega Ω upalpha α upbeta β upgamma γ updelta δ upepsilon ε upkappa κ
    uplambda λ upmu μ uppi π upsigma σ uptau τ upomega ω varGamma Γ varDelta Δ varSigma Σ varOmega Ω
    """

  private static let mathematics = """
    pm ± mp ∓ times × div ÷ cdot · ast * star ⋆ circ ° oplus ⊕ otimes ⊗ odot ⊙ ominus ⊖ le ≤ leq ≤
    leqslant ≤ ge ≥ geq ≥ geqslant ≥ ne ≠ neq ≠ approx ≈ approxeq ≊ sim ∼ simeq ≃ cong ≅ equiv ≡
    propto ∝ ll ≪ gg ≫ lt < gt > lesssim ≲ gtrsim ≳ prec ≺ succ ≻ subset ⊂ supset ⊃ subseteq ⊆
    supseteq ⊇ in ∈ notin ∉ ni ∋ cup ∪ cap ∩ setminus ∖ emptyset ∅ varnothing ∅ forall ∀ exists ∃
    nexists ∄ neg ¬ lnot ¬ land ∧ wedge ∧ lor ∨ vee ∨ to → rightarrow → leftarrow ← gets ←
    leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⇒ iff ⇔ mapsto ↦ uparrow ↑
    downarrow ↓ longrightarrow ⟶ longleftarrow ⟵ rightleftharpoons ⇌ infty ∞ partial ∂ nabla ∇
    sum ∑ prod ∏ coprod ∐ int ∫ oint ∮ sqrt √ surd √ angle ∠ perp ⊥ parallel ∥ triangle △ square □
    Box □ diamond ⋄ Diamond ◇ clubsuit ♣ heartsuit ♥ spadesuit ♠ aleph ℵ wp ℘ Re ℜ Im ℑ
    therefore ∴ because ∵ vdots ⋮ ddots ⋱ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ models ⊨ vdash ⊢
    dashv ⊣ top ⊤ bot ⊥ bowtie ⋈ asymp ≍ doteq ≐ amalg ⨿ dagger † ddagger ‡ S § complement ∁
    blacksquare ■ bigcirc ◯ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ upharpoonright ↾
    """
}
