/// `index.html`: the report as one page that needs no network and no script.
struct WebReport {
  let document: ReportDocument

  var text: String {
    """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>\(Markup.escaped(Markup.withoutDirections(document.title)))</title>
    <style>
    \(WebStyle.sheet)
    </style>
    </head>
    <body>
    <a class="skip" href="#report">Skip to the report</a>
    <header class="title">
    <h1><bdi>\(Markup.escaped(document.title))</bdi></h1>
    \(document.front.map(WebBlock.html).joined(separator: "\n"))
    <p class="hint">Values underlined with dots open to the words or records they rest on; ° marks \
    what nobody has confirmed.</p>
    </header>
    <div class="columns">
    <nav aria-label="Contents">
    <ol>
    \(contents)
    </ol>
    </nav>
    <main id="report">
    \(document.sections.map(section).joined(separator: "\n"))
    </main>
    </div>
    <footer><p>\(document.subtitle.map(WebInline.html).joined()) Every value can be followed to the \
    words it rests on with <code>synth trace</code>.</p></footer>
    </body>
    </html>

    """
  }

  /// Nothing may be fetched, run or sent; only the style that stands in the page counts.
  static let policy = """
    default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'
    """

  private var contents: String {
    document.sections.map { "<li><a href=\"#\($0.id)\">\(Markup.escaped($0.title))</a></li>" }
      .joined(separator: "\n")
  }

  private func section(_ section: ReportDocument.Section) -> String {
    """
    <section id="\(section.id)" aria-labelledby="\(section.id)-heading">
    <h2 id="\(section.id)-heading">\(Markup.escaped(section.title))</h2>
    \(section.blocks.map(WebBlock.html).joined(separator: "\n"))
    </section>
    """
  }
}
