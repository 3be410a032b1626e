import type { Diary } from './days.ts'
import { dayInWords, type Labels } from './labels.ts'
import { type Line, type Section, sectionsOf } from './lines.ts'

const style = `
:root { color-scheme: light dark }
body { font: 1rem/1.45 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
caption { text-align: start; font-weight: 600; font-size: 1.15rem; margin: 1.5rem 0 .4rem }
th, td { text-align: start; vertical-align: top; padding: .35rem .7rem .35rem 0; border-bottom: 1px solid #8884 }
th { font-size: .8rem } td:first-child { white-space: nowrap }
ul { margin: .25rem 0; padding-inline-start: 1.1rem }
.cancelled td:nth-child(2) { text-decoration: line-through } .done { opacity: .7 }
@media print { body { margin: 0; max-width: none } tr { break-inside: avoid } }`

/** The diary as an HTML page that needs nothing beside itself. */
export function pageOf(diary: Diary, labels: Labels): string {
  const heading = [...new Set([diary.from, diary.to])].map((day) => dayInWords(day, labels)).join(' – ')
  const tables = sectionsOf(diary, labels).map((section) => tableFor(section, labels))
  return `<!doctype html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(`${labels.diary}: ${heading}`)}</title>
<style>${style}
</style>
</head>
<body>
<h1>${escaped(`${labels.diary}: ${heading}`)}</h1>
${tables.length > 0 ? tables.join('\n') : `<p>${escaped(labels.nothing)}</p>`}
</body>
</html>
`
}

function tableFor({ heading, lines }: Section, labels: Labels): string {
  const { time, what, who, place, status, article } = labels
  const heads = [time, what, who, place, status, article].map((head) => `<th scope="col">${escaped(head)}</th>`)
  return `<table>
<caption>${escaped(heading)}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${lines.map(rowFor).join('\n')}
</tbody>
</table>`
}

function rowFor({ entry, time, what, matters, who, place, status, articles }: Line): string {
  const list = matters.map((matter) => `<li>${escaped(matter)}</li>`).join('')
  const sources = articles.map(({ id, title }) => `<span title="${escaped(id)}">${escaped(title ?? id)}</span>`)
  const cells = [
    [escaped(time)],
    [escaped(what), list && `<ul>${list}</ul>`],
    [escaped(who)],
    [escaped(place)],
    [escaped(status)],
    [sources.join('<br>')],
  ].map((parts, column) => `<td${isNews[column] ? ' lang="tr"' : ''}>${parts.join('')}</td>`)
  return `<tr class="${entry.status ?? ''}" data-uid="${escaped(entry.uid)}">${cells.join('')}</tr>`
}

/** Which columns are the news's own words, Turkish whatever the language of the labels. */
const isNews = [false, true, true, true, false, true]

const marks: Readonly<{ [mark: string]: string }> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that no browser takes for markup. */
const escaped = (text: string) => text.replace(/[&<>"']/gu, (mark) => marks[mark])
