/// Languages by their codes and English names.
package enum LanguageCode {
  /// The ISO 639-1 code of the first language that a value names; nil where it is not known.
  package static func normalised(_ text: String) -> String? {
    if ByteText.lending(text, isEnglish) { return "en" }
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
      if let code = codes[String(word)] { return code }
    }
    return nil
  }

  /// The code of the first language that a value names; English is known as it lies.
  static func normalised(_ text: ByteText) -> String? {
    isEnglish(text) ? "en" : normalised(text.string)
  }

  private static func isEnglish(_ text: ByteText) -> Bool {
    text.equals(capitals: "ENG") || text.equals(capitals: "ENGLISH")
      || text.equals(capitals: "EN")
  }

  /// The bibliographic code of ISO 639-2 for one of ISO 639-1: `ger` for `de`.
  package static func bibliographic(_ code: String) -> String? { bibliographicCodes[code] }

  private static let bibliographicCodes: [String: String] = {
    var codes: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let names = line.split(separator: " ").prefix(2).map(String.init)
      if names.count == 2 { codes[names[0]] = names[1] }
    }
    return codes
  }()

  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let names = line.split(separator: " ").map(String.init)
      guard let code = names.first else { continue }
      for name in names { codes[name] = code }
    }
    return codes
  }()

  /// ISO 639-1, both ISO 639-2 codes, the English and the own name.
  private static let table = """
    af afr afrikaans
    ar ara arabic
    bg bul bulgarian
    bs bos bosnian
    ca cat catalan
    cs cze ces czech
    cy wel cym welsh
    da dan danish dansk
    de ger deu german deutsch
    el gre ell greek
    en eng english
    es spa spanish español castilian
    et est estonian
    eu baq eus basque
    fa per fas persian farsi
    fi fin finnish suomi
    fr fre fra french français
    ga gle irish
    gl glg galician
    he heb hebrew
    hi hin hindi
    hr hrv scr croatian
    hu hun hungarian magyar
    hy arm hye armenian
    id ind indonesian
    is ice isl icelandic
    it ita italian italiano
    ja jpn japanese
    ka geo kat georgian
    kk kaz kazakh
    ko kor korean
    lt lit lithuanian
    lv lav latvian
    mk mac mkd macedonian
    ms may msa malay
    nl dut nld dutch flemish nederlands
    no nor norwegian norsk
    pl pol polish polski
    pt por portuguese português
    ro rum ron romanian
    ru rus russian
    sk slo slk slovak
    sl slv slovenian slovene
    sq alb sqi albanian
    sr srp scc serbian
    sv swe swedish svenska
    th tha thai
    tr tur turkish türkçe
    uk ukr ukrainian
    ur urd urdu
    vi vie vietnamese
    zh chi zho chinese mandarin
    """
}
