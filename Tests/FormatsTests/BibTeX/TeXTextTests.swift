import Testing

@testable import Formats

struct TeXTextTests {
  @Test(arguments: [
    (#"{\'e}\'{e}\'e \"{o}\"o {\"{\i}} {\^\i}"#, "ééé öö ï î"),
    (#"\v{c}\v c {\c c}{\c{c}} \H{o} \k{a} \u{g} \r{a} \d{s} \.z"#, "čč çç ő ą ğ å ṣ ż"),
    (#"{\ss}{\o}{\O}{\l}{\L}{\ae}{\AE}{\oe}{\aa}{\AA}{\i}{\dh}{\th}"#, "ßøØłŁæÆœåÅıðþ"),
    (#"Ba{\'n}ka \& 50\% \$3 a\_b \{x\}"#, "Bańka & 50% $3 a_b {x}"),
    (
      #"Swe{\\i}g D\\"ead {\\'e}t{\\ss} one \\"two"\\ three \\ four\\five"#,
      "Sweıg Dëad étß one \"two\" three four five"
    ),
    (#"pp. 1--2 --- ``quoted'' it's"#, "pp. 1–2 — “quoted” it's"),
    (#"\emph{a} \textit{b {\bf c}} {\em d} \mbox{e} \textsc{F}"#, "a b c d e F"),
    (
      #"DNA$_{\textrm{2}}$, $\alpha$-level, $p<0.05$, $k$-means, $\Sigma^{0}$"#,
      "DNA2, α-level, p<0.05, k-means, Σ0"
    ),
    (#"costs $5 or $10, and $ alone"#, "costs $5 or $10, and $ alone"),
    (#"$O(n \log n)$ \frac{1}{2}"#, "O(n log n) 1/2"),
    (#"\LaTeX{} \TeX\ book \copyright{} \textendash\ x"#, "LaTeX TeX book © – x"),
    (#"a~b ~5 times\, x\-y"#, "a b ~5 times xy"),
    (#"\href{http://a}{text} \url{http://b/~c_d}"#, "text http://b/~c_d"),
    (#"\unknown{x} \unknown y"#, #"x \unknown y"#),
    (#"\~{} \^{} \'"#, "~ ^ '"),
    (#"Ad{\-d}i{\-s}on {\v{S}}koda Erd{\H o}s Krej{\v{c}}{\'{\i}}"#, "Addison Škoda Erdős Krejčí"),
    (#"\enquote{a} \symbol{126} {{Double}}"#, "“a” ~ Double"),
  ])
  func readsTeX(_ tex: String, _ text: String) {
    #expect(ByteText.lending(tex) { TeXText.plain($0) } == text, "\(tex)")
  }

  @Test func leavesAddressesAlone() {
    let tex = #"http://a.org/~b\_c--d\%20e"#
    #expect(
      ByteText.lending(tex) { TeXText.plain($0, isVerbatim: true) } == "http://a.org/~b_c--d%20e"
    )
  }

  @Test(arguments: [
    "\\", "{", "}", "$", "~", "\\'", "\\c", "\\frac{", "\\url{", "\\symbol{", "$$", "é\\'é",
  ])
  func survivesWhatIsCutOff(_ text: String) {
    for count in [1, 2, 7] {
      let tex = String(repeating: text, count: count)
      _ = ByteText.lending(tex) { TeXText.plain($0) }
    }
  }
}
