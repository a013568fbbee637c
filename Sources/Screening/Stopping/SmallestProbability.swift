/// The smallest probability over all urns, kept up from decision to decision.
///
/// While records come that are not relevant, every urn's probability can only fall. So it is enough
/// to ask again the urns that could, within a number of such records, fall below what is now the
/// smallest; a relevant record makes a new list of them.
struct SmallestProbability: Sendable {
  private let bias: Double
  /// The urns that may hold the smallest, until `horizon` records are unseen.
  private var contenders: [Int] = []
  private var horizon = 0
  private var reach = 16
  private var found = -1
  private var missed = 0

  init(bias: Double) {
    self.bias = bias
  }

  mutating func value(_ urns: Urns, missed: Int) -> Double {
    guard missed <= urns.unseen else { return 0 }
    if urns.found != found || missed != self.missed || urns.unseen < horizon {
      return renew(urns, missed)
    }
    return contenders.reduce(1) { least, urn in
      min(least, urns.probability(of: urn, missed: missed, unseen: urns.unseen, bias: bias))
    }
  }

  private mutating func renew(_ urns: Urns, _ missed: Int) -> Double {
    (found, self.missed) = (urns.found, missed)
    horizon = max(missed, urns.unseen - reach)
    var least = 1.0
    for urn in urns.starts.indices {
      least = min(
        least,
        urns.probability(of: urn, missed: missed, unseen: urns.unseen, bias: bias)
      )
    }
    contenders = urns.starts.indices.filter { urn in
      urns.probability(of: urn, missed: missed, unseen: horizon, bias: bias) <= least
    }
    let isShort = contenders.count * 8 < urns.starts.count
    reach = isShort ? min(reach * 2, 1024) : max(8, reach / 2)
    return least
  }
}
