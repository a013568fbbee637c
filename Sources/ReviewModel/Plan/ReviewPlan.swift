/// What a review asks, who does it, and under which registration.
package struct ReviewPlan: Sendable, Hashable, Codable {
  package var title: String
  package var question: String?
  package var framework: Framework?
  package var version: String?
  package var registration: Registration?
  /// Present when the review only demonstrates the program: printed first in every report.
  package var demonstration: String?
  package var amendments: [Amendment] = []
  package var team: [Member] = []
  package var funding: String?
  package var interests: String?

  package init(
    title: String,
    question: String? = nil,
    framework: Framework? = nil,
    version: String? = nil,
    registration: Registration? = nil,
    demonstration: String? = nil,
    amendments: [Amendment] = [],
    team: [Member] = [],
    funding: String? = nil,
    interests: String? = nil
  ) {
    self.title = title
    self.question = question
    self.framework = framework
    self.version = version
    self.registration = registration
    self.demonstration = demonstration
    self.amendments = amendments
    self.team = team
    self.funding = funding
    self.interests = interests
  }

  /// A framework of the question, such as SPIDER, and what stands under each of its letters.
  package struct Framework: Sendable, Hashable, Codable {
    package let name: String
    package let elements: [Element]

    package init(name: String, elements: [Element]) {
      self.name = name
      self.elements = elements
    }
  }

  /// One element of a framework.
  package struct Element: Sendable, Hashable, Codable {
    package let name: String
    package let text: String

    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// Where the protocol is registered.
  package struct Registration: Sendable, Hashable, Codable {
    package let register: String?
    package let number: String?
    package let url: String?

    package init(register: String?, number: String?, url: String?) {
      self.register = register
      self.number = number
      self.url = url
    }
  }

  /// A change of the protocol after its first version.
  package struct Amendment: Sendable, Hashable, Codable {
    package let date: String?
    package let change: String
    package let reason: String?

    package init(date: String?, change: String, reason: String?) {
      self.date = date
      self.change = change
      self.reason = reason
    }
  }

  /// A person of the review team.
  package struct Member: Sendable, Hashable, Codable {
    package let name: String
    package let roles: [String]

    package init(name: String, roles: [String]) {
      self.name = name
      self.roles = roles
    }
  }
}
