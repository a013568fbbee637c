/// Whose view an excerpt gives.
package enum Voice: String, Sendable, Hashable, Codable, CaseIterable {
  case staff, managers
  case serviceUsers = "service-users"
  case mixed, unstated
}
