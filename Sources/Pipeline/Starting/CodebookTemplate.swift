/// The codebook that a new review starts from.
enum CodebookTemplate {
  static let text = """
    # The codes under which excerpts are collected, and the words that suggest them.
    # A candidate that the program finds counts only when a person has confirmed it.

    version: "1"
    codes: []
    #  - id: A
    #    label: A short name
    #    level: theme
    #    definition: What a sentence must say to be coded here.
    #    include: What belongs.
    #    exclude: What does not.
    #    terms: ["word", "stem*", "\\"a phrase\\"", "one NEAR/3 other"]
    #    counter_terms: ["\\"a phrase that only looks like it\\""]
    #    source: where the code comes from
    #  - id: A.1
    #    label: A part of it
    #    parent: A
    #    terms: ["word"]

    # Terms that name the people whose view a sentence gives.
    # voices:
    #   staff: ["staff", "worker*"]
    #   managers: ["manager*"]
    #   service-users: ["patient*", "client*"]

    """
}
