/** Plain and generous: system fonts, one column of text, and on paper nothing that a printer wastes ink on. */
export const summaryPageStyle = `
:root { color-scheme: light dark; --ink: light-dark(#23211d, #ece8e1); --quiet: light-dark(#5c574e, #b9b3a8);
  --line: light-dark(#d9d3c7, #4a4740); --page: light-dark(#fdfbf7, #1c1b19); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-inline-size: 50rem; padding: 2.5rem clamp(1rem, 5vw, 2.5rem) 4rem; background: var(--page);
  color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2, h3 { margin: 0; font-family: ui-serif, Georgia, serif; line-height: 1.25; }
h1 { font-size: 1.9rem; }
h2 { margin-block: 2.5rem .8rem; padding-block-end: .35rem; border-block-end: 2px solid var(--line); font-size: 1.3rem; }
h2 .quiet { font: .85rem system-ui, sans-serif; }
h3 { font-size: 1.05rem; }
p { margin: .4rem 0; }
.quiet { color: var(--quiet); font-size: .92rem; }
article { padding-block: .9rem; border-block-end: 1px solid var(--line); break-inside: avoid; }
.head { display: flex; flex-wrap: wrap; gap: 0 1.5rem; justify-content: space-between; align-items: baseline; }
.head p { margin: 0; color: var(--quiet); }
dl { margin: .35rem 0 0; }
dl > div { display: grid; grid-template-columns: 10rem minmax(0, 1fr); gap: 0 1rem; }
.facts { display: flex; flex-wrap: wrap; gap: 0 1.6rem; }
.facts > div { display: block; }
dt { color: var(--quiet); font-size: .92rem; }
.facts dt { display: inline; }
.facts dt::after { content: ": "; }
.facts dd { display: inline; }
dd { margin: 0; white-space: pre-line; }
table { inline-size: 100%; margin-block: 1.2rem; border-collapse: collapse; break-inside: auto; }
caption { padding-block-end: .4rem; font-weight: 600; text-align: start; }
th, td { padding: .3rem .6rem .3rem 0; border-block-end: 1px solid var(--line); text-align: start; vertical-align: baseline; font-weight: 400; }
thead th { color: var(--quiet); font-size: .92rem; }
th + td, td + td, th + th { text-align: end; padding-inline-end: 0; font-variant-numeric: tabular-nums; inline-size: 6rem; }
.area th { padding-inline-start: 1.4rem; color: var(--quiet); }
tr { break-inside: avoid; }
@media (max-width: 30rem) { dl > div { display: block; } }
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #333; --line: #999; --page: #fff; font-size: 10pt; }
  @page { margin: 16mm 15mm; }
  body { max-inline-size: none; padding: 0; }
  h1 { font-size: 18pt; }
  h2 { margin-block: 16pt 4pt; font-size: 13pt; break-after: avoid; }
  h3 { font-size: 10.5pt; break-after: avoid; }
  article { padding-block: 5pt; }
  caption, thead { break-after: avoid; }
}
`;
