/// Greek letters, which some exports write as signs and others spell.
enum GreekLetters {
  /// The text with each Greek letter spelled: `β-carotene` as `beta-carotene`.
  static func spelled(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0xCE || $0 == 0xCF || $0 == 0xC2 }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if let name = names[scalar] {
        result += name
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let names: [Unicode.Scalar: String] = [
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta",
    "η": "eta", "θ": "theta", "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "µ": "mu",
    "ν": "nu", "ξ": "xi", "π": "pi", "ρ": "rho", "σ": "sigma", "ς": "sigma", "τ": "tau",
    "υ": "upsilon", "φ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega", "Α": "alpha", "Β": "beta",
    "Γ": "gamma", "Δ": "delta", "Θ": "theta", "Λ": "lambda", "Σ": "sigma", "Φ": "phi",
    "Ψ": "psi", "Ω": "omega",
  ]
}
