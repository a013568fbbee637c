/// The style of the page: calm, readable on paper and on a telephone, light or dark.
enum WebStyle {
  static let sheet = colours + page + blocks + tables + diagram + paper

  private static let colours = """
    :root {
      color-scheme: light dark;
      --ground: #fbfaf7; --raised: #ffffff; --ink: #22282d; --soft: #5b656d; --line: #dcd8cf; --shade: #00000022;
      --accent: #1f5a70; --tint: #eef3f4; --warn: #8a5a00; --warn-tint: #fdf5e3;
      --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Liberation Serif", Georgia, serif;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ground: #14181b; --raised: #1b2125; --ink: #dde2e4; --soft: #9aa6ad; --line: #333c42; --shade: #00000088;
        --accent: #8fc6da; --tint: #1d2a30; --warn: #e2b45c; --warn-tint: #2a2417;
      }
    }

    """

  private static let page = """
    * { box-sizing: border-box; }
    html { scroll-padding-top: 4rem; }
    body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.6 var(--serif); }
    a { color: var(--accent); text-underline-offset: 0.15em; }
    :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { left: 1rem; top: 1rem; background: var(--raised); padding: 0.5rem 1rem; z-index: 3; }
    header.title, footer, .columns { max-width: 84rem; margin: 0 auto; padding: 0 2rem; }
    header.title { padding-top: 3rem; }
    h1 { font-size: 2.1rem; line-height: 1.2; font-weight: 600; margin: 0 0 1.5rem; max-width: 30em; text-wrap: balance; overflow-wrap: anywhere; }
    h1 bdi { display: block; max-height: 9em; overflow: auto; }
    h2 { font-size: 1.5rem; line-height: 1.25; font-weight: 600; margin: 0 0 1rem; }
    h3 { font-size: 1.125rem; font-weight: 600; margin: 1.75rem 0 0.5rem; overflow-wrap: anywhere; }
    p, ul, dl { margin: 0 0 1rem; }
    p, main > section > ul { max-width: 44rem; overflow-wrap: break-word; }
    code { font-size: 0.85em; font-family: ui-monospace, "Liberation Mono", Consolas, monospace; overflow-wrap: anywhere; }
    .columns { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 3rem; }
    nav { font: 0.9rem/1.45 var(--sans); position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto; padding: 2rem 0; }
    nav ol { list-style: none; margin: 0; padding: 0; border-left: 1px solid var(--line); }
    nav a { display: block; padding: 0.3rem 0 0.3rem 1rem; text-decoration: none; color: var(--soft); }
    nav a:hover, nav a:focus { color: var(--accent); }
    main { padding: 2rem 0 4rem; min-width: 0; }
    section { padding-bottom: 1.5rem; margin-bottom: 2.5rem; border-bottom: 1px solid var(--line); }
    section:last-child { border-bottom: 0; }
    footer { color: var(--soft); font-size: 0.9rem; padding-bottom: 3rem; }

    """

  private static let blocks = """
    .notice { border-left: 4px solid var(--accent); background: var(--tint); padding: 0.7rem 1rem; margin: 0 0 0.75rem; max-width: 60rem; border-radius: 0 4px 4px 0; }
    .notice.provisional, .notice.interim, .notice.unconfirmed, .notice.overridden { border-color: var(--warn); background: var(--warn-tint); }
    dl.facts div { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 0 1.5rem; padding: 0.4rem 0; border-top: 1px solid var(--line); max-width: 56rem; }
    dl.facts div:last-child { border-bottom: 1px solid var(--line); }
    dt { color: var(--soft); font-family: var(--sans); font-size: 0.9rem; overflow-wrap: anywhere; }
    dd { margin: 0; overflow-wrap: anywhere; }
    dl.figures { display: flex; flex-wrap: wrap; gap: 1.25rem 3rem; margin: 1.75rem 0 1rem; }
    dl.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
    dl.figures dt span { display: block; font-size: 0.8rem; }
    .hint { color: var(--soft); font: 0.875rem/1.5 var(--sans); }
    dl.figures dd { font-size: 1.9rem; line-height: 1.1; font-variant-numeric: lining-nums; }
    details.folded { margin: 0 0 1.25rem; }
    summary { cursor: pointer; }
    details.folded > summary { font-family: var(--sans); font-size: 0.95rem; color: var(--accent); padding: 0.35rem 0; }

    """

  private static let tables = """
    .scroll {
      overflow-x: auto; margin: 0 0 0.75rem;
      background:
        linear-gradient(to right, var(--ground) 40%, transparent) left / 3rem 100%,
        linear-gradient(to left, var(--ground) 40%, transparent) right / 3rem 100%,
        linear-gradient(to right, var(--shade), transparent) left / 0.9rem 100%,
        linear-gradient(to left, var(--shade), transparent) right / 0.9rem 100%;
      background-repeat: no-repeat; background-attachment: local, local, scroll, scroll;
    }
    table { border-collapse: collapse; font: 0.875rem/1.45 var(--sans); font-variant-numeric: tabular-nums lining-nums; min-width: 30rem; }
    caption { text-align: left; padding: 0 0 0.5rem; font-size: 0.95rem; }
    caption code { color: var(--soft); margin-left: 0.5rem; }
    th, td { padding: 0.45rem 0.75rem; vertical-align: top; text-align: left; border-bottom: 1px solid var(--line); max-width: 26rem; overflow-wrap: break-word; }
    thead th { font-weight: 600; vertical-align: bottom; border-bottom: 2px solid var(--accent); }
    tbody th { font-weight: 500; min-width: 9rem; }
    tbody tr:hover > * { background: var(--tint); }
    @media (min-width: 60rem) {
      tbody th, thead th:first-child { position: sticky; left: 0; background: var(--ground); }
    }
    th.number, td.number { text-align: right; }
    .long { min-width: 18rem; overflow-wrap: anywhere; }
    .long > bdi { display: block; max-height: 14em; overflow: auto; }
    td:has(details[open]), th:has(details[open]) { min-width: 24rem; text-align: left; }
    td summary, th summary { list-style: none; color: var(--accent); text-decoration: underline dotted; text-underline-offset: 0.2em; }
    td summary::-webkit-details-marker, th summary::-webkit-details-marker { display: none; }
    td details[open] > summary, th details[open] > summary { font-weight: 600; text-decoration-style: solid; }
    sup.proposed { color: var(--warn); margin-left: 0.1em; line-height: 0; }
    .passages { list-style: none; margin: 0.5rem 0 0; padding: 0; }
    .passages li { border-left: 3px solid var(--line); padding: 0.1rem 0 0.1rem 0.75rem; margin: 0 0 0.75rem; white-space: normal; }
    .passages p { margin: 0; font: 0.95rem/1.5 var(--serif); overflow-wrap: anywhere; }
    .source, .passages .source { color: var(--soft); font: 0.8rem/1.45 var(--sans); margin: 0.25rem 0 0; }
    .label { font: 0.75rem/1 var(--sans); color: var(--warn); border: 1px solid currentColor; border-radius: 3px; padding: 0.05rem 0.3rem; white-space: nowrap; }
    .notes { list-style: none; padding: 0; margin: 0 0 1.75rem; color: var(--soft); font: 0.85rem/1.5 var(--sans); max-width: 52rem; }
    .none { color: var(--soft); font-style: italic; }

    """

  private static let diagram = """
    .diagram { margin: 0 0 1.25rem; }
    .diagram svg { max-width: 100%; min-width: 56rem; height: auto; display: block; }
    .diagram .flow-ground { fill: var(--ground); }
    .diagram .flow-text { fill: var(--ink); }
    .diagram .flow-box { fill: var(--raised); stroke: var(--soft); }
    .diagram .flow-interim { fill: var(--warn-tint); stroke: var(--warn); }
    .diagram .flow-arm { fill: var(--warn-tint); stroke: var(--line); }
    .diagram .flow-phase { fill: var(--tint); stroke: var(--line); }
    .diagram .flow-line { stroke: var(--soft); }
    .diagram .flow-head { fill: var(--soft); }
    .upset { margin: 0 0 1.25rem; }
    .upset svg { display: block; margin-left: -1rem; }
    .upset-ground { fill: none; }
    .upset-text, .upset-bar { fill: var(--ink); }
    .upset-band { fill: var(--tint); }
    .upset-blank { fill: var(--line); }
    .upset-joint { stroke: var(--ink); }
    .upset-tick { stroke: var(--soft); }
    @media (max-width: 60rem) {
      header.title, footer, .columns { padding-left: 1rem; padding-right: 1rem; }
      header.title { padding-top: 1.5rem; }
      h1 { font-size: 1.5rem; }
      .columns { display: block; }
      nav { top: 0; z-index: 2; background: var(--ground); padding: 0.5rem 0; margin: 0 -1rem; border-bottom: 1px solid var(--line); }
      nav ol { display: flex; overflow-x: auto; border: 0; padding: 0 1rem; }
      nav a { padding: 0.25rem 1rem 0.25rem 0; white-space: nowrap; }
      dl.facts div { display: block; }
      dl.figures { gap: 1rem 2rem; }
      dl.figures dd { font-size: 1.5rem; }
      td:has(details[open]), th:has(details[open]) { min-width: 16rem; }
      .long { min-width: 14rem; }
      caption code { display: block; margin: 0; }
    }

    """

  private static let paper = """
    @page { size: A4 landscape; margin: 14mm; }
    @media print {
      :root { --ground: #fff; --raised: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #f4f4f4; --warn-tint: #f8f4ea; --accent: #000; --warn: #6b4700; }
      body { font-size: 10.5pt; }
      nav, .skip { display: none; }
      .columns { display: block; }
      .scroll { overflow: visible; background: none; }
      tbody th, thead th:first-child { position: static; }
      table { font-size: 7.5pt; min-width: 0; width: 100%; hyphens: auto; }
      th, td { padding: 2pt 3pt; max-width: none; overflow-wrap: anywhere; }
      .long, tbody th { min-width: 0; }
      thead { display: table-header-group; }
      tr, .diagram, .upset, dl.facts div { break-inside: avoid; }
      .diagram svg { min-width: 0; }
      .upset svg { max-width: 100%; height: auto; }
      h2, h3, caption { break-after: avoid; }
      details.folded::details-content { content-visibility: visible; block-size: auto; }
    }
    """
}
