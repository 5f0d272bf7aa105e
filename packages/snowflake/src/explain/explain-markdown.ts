import { formatObjectName } from '../object/address.ts'
import type { Plan, PropertyChange } from '../plan/plan.ts'
import { countSteps, summarize } from './count-steps.ts'
import { groupSteps } from './group-steps.ts'

/** A plan as GitHub-flavoured Markdown, for a comment on a pull request; ends with a line feed. */
export function explainMarkdown(plan: Plan): string {
  if (plan.steps.length === 0) return 'No changes: the account has everything that is declared.\n'
  const sections = groupSteps(plan).flatMap(({ title, objects }) => [
    `### ${plain(title)}`,
    '',
    '| | object | change | risk |',
    '|---|---|---|---|',
    ...objects.map(({ mark, address, steps, risk }) => {
      const changes = steps.flatMap((step) => step.changes.map(describe)).join('<br>')
      return `| ${mark} | ${address.kind.replaceAll('-', ' ')} ${plain(formatObjectName(address.name))} | ${changes} | ${risk} |`
    }),
    '',
  ])
  const unmanaged = plan.unmanaged.map(
    ({ address, description }) =>
      `- ${address.kind} ${plain(formatObjectName(address.name))}: ${plain(description)}`,
  )
  const notes = unmanaged.length === 0 ? [] : ['', 'Not declared, left alone:', '', ...unmanaged]
  return `${[...sections, `**Plan:** ${summarize(countSteps(plan.steps))}.`, ...notes].join('\n')}\n`
}

function describe({ property, before, after }: PropertyChange): string {
  const change = [before, after].flatMap((each) => (each === undefined ? [] : [plain(each)])).join(' → ')
  return `${plain(property)}: ${change}`
}

/** Keeps names and comments from being read as markup, and cells on one line. */
const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|~-]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`)
