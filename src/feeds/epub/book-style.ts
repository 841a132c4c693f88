/** Chinese typography (CLREQ) as far as book readers follow it; fonts, sizes and colours are the reader's choice. */
export const BOOK_STYLE = `body { line-height: 1.8; text-align: justify; }
p { margin: 0; text-indent: 2em; }
h1, h2, h3, h4 { line-height: 1.4; text-align: left; text-indent: 0; page-break-after: avoid; break-after: avoid; }
h1 { margin: 0.4em 0; font-size: 1.5em; }
h2 { margin: 1.2em 0 0.4em; font-size: 1.15em; }
header { margin: 0 0 1em; }
header p, .page-name, .web, figcaption, td p, th p { text-indent: 0; }
.page-name { margin: 0 0 1em; border-bottom: 1px solid; font-size: 0.9em; }
.column, .kicker, .subtitle, .byline, .web, figcaption { font-size: 0.9em; }
.column { font-weight: bold; }
.web { margin: 2em 0 0; }
figure { margin: 1em 0; page-break-inside: avoid; break-inside: avoid; }
img { max-width: 100%; height: auto; }
.cover { margin: 0; text-align: center; text-indent: 0; }
.cover img { max-height: 100%; }
blockquote { margin: 1em 0; padding: 0 0 0 1em; border-left: 3px solid; }
.pull-quote { font-size: 1.15em; }
table { width: 100%; margin: 1em 0; border-collapse: collapse; }
td, th { padding: 0.3em; border: 1px solid; text-align: left; }
.align-center { text-align: center; }
.align-right { text-align: right; }
em { font-style: normal; -webkit-text-emphasis: filled dot; text-emphasis: filled dot; -webkit-text-emphasis-position: under; text-emphasis-position: under right; }
nav ol { list-style: none; padding: 0 0 0 1em; }
nav li { margin: 0.4em 0; }
`;
