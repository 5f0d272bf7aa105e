import { escapeMarkdown } from '../report/escape-markdown.ts'
import type { Profile } from './profile.ts'
import { tellColumn } from './tell-column.ts'
import { tellProfile } from './tell-profile.ts'

/** A profile as Markdown. */
export function renderProfileMarkdown(profile: Profile): string {
  const rows = profile.columns.map((column) => {
    const { name, type, nulls, distinct, range, values, notes } = tellColumn(column, profile.rows)
    return `| ${[name, type, nulls, distinct, range, values, notes.join(', ')].map((cell) => escapeMarkdown(cell)).join(' | ')} |`
  })
  return `${[
    `### ${escapeMarkdown(profile.source)}`,
    '',
    ...tellProfile(profile).map((line) => `- ${escapeMarkdown(line)}`),
    '',
    '| column | type | NULL | distinct | range | values | |',
    '|---|---|--:|--:|---|---|---|',
    ...rows,
  ].join('\n')}\n`
}
