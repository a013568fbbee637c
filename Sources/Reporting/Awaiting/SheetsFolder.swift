import Formats
import ReviewModel

/// The artefacts of `to-decide`: what awaits people, ready to be filled in.
struct SheetsFolder {
  let sheets: [Sheet]

  var artefacts: [Artefact] {
    let folder = "to-decide"
    let files = sheets.map { Artefact(path: "\(folder)/\($0.name).csv", table: $0.table) }
    let readme = SheetsReadme(sheets: sheets).text
    return files + [Artefact(path: "\(folder)/README.txt", text: readme)]
  }
}
