/// `README.txt`: what the sheets are, how many rows wait in each, and what to do with them.
struct SheetsReadme {
  let sheets: [Sheet]

  var text: String {
    """
    What awaits people
    ==================

    Each sheet lists what no person has decided yet. To decide:

    1. Copy the sheet into the pipeline's folder as decisions/<sheet>/<your name>.csv,
       for example decisions/title-abstract/maria.csv; if that file exists, add the rows to its end.
    2. Fill in the blank columns, in a spreadsheet or an editor. A row whose verdict, state, value,
       action or answer stays blank is no decision: leave it out or leave it blank.
    3. Run synth again. The sheets then hold what still awaits people.

    \(counts)

    title-abstract.csv   verdict is include, exclude or unclear; criterion names the reason. Where
                         the protocol allots records to people, each has a sheet of their own in
                         title-abstract/, with what is theirs and nothing of what others said.
    audit.csv            the same, on a random sample of what no person has read; decide as if it
                         came first.
    full-text.csv        the same, on the full text; to exclude, criterion is needed. Several are
                         separated by ';', and the first counts.
    retrieval.csv        state is not-retrieved, with how it was tried in note. A text that was
                         found goes into full-texts/ of the corpus instead.
    deduplication.csv    verdict is same, version, different or related.
    extraction.csv       action is confirm or remove; add is for rows of your own.
    characteristics.csv  value and the quote it rests on; rows you keep count as yours.
    appraisal.csv        answer, with a rationale; label and about are only for reading.
    disagreements.csv    people disagree: the adjudicator writes a row into the file that the first
                         column names.
    orphaned.csv         decisions on records that are not in this corpus. Nothing is lost: they
                         count again when the record is there.

    record takes an ID, a DOI, pmid:… or a source ID. Dates in decided are yours: any format.

    """
  }

  private var counts: String {
    sheets.map { sheet in
      "   \(sheet.count) \(sheet.count == 1 ? "row" : "rows") in \(sheet.name).csv"
    }.joined(separator: "\n")
  }
}
