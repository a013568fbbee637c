import ReviewModel
import Testing

@Test(arguments: [
  ("Methods: Interviews were held with 12 gardeners.", "12", "12"),
  ("Methods: Twenty-three garden workers were interviewed.", "23", "23"),
  ("Methods: Gardeners (n = 7) and owners (n = 5) were interviewed.", "12", "12"),
  ("Methods: Interviews with 17 staff members and six visitors.", "23", "17"),
  ("Methods: A survey of 1,204 visitors was held.", "1204", ""),
  ("Methods: 40 people (25 gardeners and 15 visitors) filled in a survey.", "40", ""),
  ("Methods: Six gardener and visitor dyads were interviewed.", "12", "6"),
  ("Methods: We held 28 in-depth interviews with gardeners.", "28", "28"),
  ("Methods: 84 interviews with 35 gardeners were held.", "35", "35"),
  ("Methods: Visitors were surveyed in May (n=90) and again a year later (n=60).", "90", ""),
  ("Methods: Three focus groups with gardeners in two towns over 2 years.", "", ""),
  ("Methods: A 50-item questionnaire was sent to gardeners; 88% of 7.5 % replied.", "", ""),
  ("Background: In 2010, 300 gardeners left. Methods: Interviews.", "", ""),
])
func samplesAreStatedOrSummedFromPlainParts(text: String, total: String, staff: String) throws {
  let facts = try Garden.facts(text)
  #expect(facts["sample_n"]?.value ?? "" == total)
  #expect(facts["staff_n"]?.value ?? "" == staff)
}

@Test func aSumNamesItsSummandsAndIsDerived() throws {
  let sum = try #require(
    try Garden.facts("Methods: Gardeners (n = 7) and owners (n = 5) were interviewed.")["sample_n"]
  )
  #expect(sum.basis == .derived)
  #expect(sum.evidence.map(\.text) == ["n = 7", "n = 5"])
  let one = try #require(try Garden.facts("Methods: 12 gardeners were interviewed.")["sample_n"])
  #expect(one.basis == .stated)
  #expect(one.evidence.map(\.text) == ["12 gardeners"])
}

@Test func theOtherGroupIsPartOfTheSameSample() throws {
  let text = """
    This study explored gardens. One group was made of visitors (n = 6). The other held gardeners \
    (n = 5).
    """
  let facts = try Garden.facts(text)
  #expect(facts["sample_n"]?.value == "11")
  #expect(facts["staff_n"]?.value == "5")
}

@Test(arguments: [
  ("Methods: A survey was held in Norway.", "Norway"),
  (
    "Methods: Visitors from Norway, the UK, the USA and New Zealand were asked.",
    "Norway; UK; USA; New Zealand"
  ),
  ("Methods: Interviews in a Norwegian community garden.", "Norway"),
  ("Methods: Two towns in England, UK, took part.", "England"),
  ("Background: Gardens are loved in the UK. Methods: Interviews.", ""),
  ("Methods: A Spanish-language survey told us of gardens.", ""),
  ("Methods: Interviews in London.", ""),
])
func countriesAreThoseThatMethodsName(text: String, country: String) throws {
  #expect(try Garden.facts(text)["country"]?.value ?? "" == country)
}

@Test(arguments: [
  ("Methods: Interviews were analysed thematically.", "Beds", "qualitative"),
  ("Methods: A questionnaire was sent to owners.", "Beds", "quantitative"),
  ("Methods: A mixed-methods design was used.", "Beds", "mixed"),
  ("Methods: A survey was followed by focus groups.", "Beds", "mixed"),
  ("Methods: We searched two databases.", "Beds: a systematic review", "review"),
  (
    "Methods: Within a randomised trial, people were asked.", "Beds: a qualitative study",
    "qualitative"
  ),
  ("We discuss what a garden is for.", "Beds", "opinion"),
  ("Methods: Visitors will be randomised.", "Beds: study protocol", "protocol"),
  ("Background: A recent systematic review praised gardens.", "Beds", ""),
])
func designsAreThoseThatReportsName(text: String, title: String, design: String) throws {
  #expect(try Garden.facts(text, title: title)["design"]?.value ?? "" == design)
}
