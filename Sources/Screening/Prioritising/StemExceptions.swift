/// The words that the English stemmer treats apart.
enum StemExceptions {
  static let stems: [String: String] = [
    "skis": "ski", "skies": "sky", "dying": "die", "lying": "lie", "tying": "tie",
    "idly": "idl", "gently": "gentl", "ugly": "ugli", "early": "earli", "only": "onli",
    "singly": "singl", "sky": "sky", "news": "news", "howe": "howe", "atlas": "atlas",
    "cosmos": "cosmos", "bias": "bias", "andes": "andes",
  ]

  /// What is left as it is once a plural is gone.
  static let kept: Set<[UInt8]> = [
    Array("inning".utf8), Array("outing".utf8), Array("canning".utf8), Array("herring".utf8),
    Array("earring".utf8), Array("proceed".utf8), Array("exceed".utf8), Array("succeed".utf8),
  ]

  /// The beginnings after which the region R1 begins at once.
  static let openings = ["gener", "commun", "arsen"].map { Array($0.utf8) }
}
