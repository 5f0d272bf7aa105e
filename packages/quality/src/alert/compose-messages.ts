import { createHash } from 'node:crypto'
import type { CheckRun } from '../run/check-run.ts'
import { type Outcome, outcomes } from '../run/outcome.ts'
import type { AlertItem, AlertMessage } from './alert-message.ts'
import type { AlertEntry } from './state/alert-state.ts'

/** A message for a channel, and the entries of which it tells. */
export interface ComposedMessage {
  readonly message: AlertMessage
  readonly entries: readonly AlertEntry[]
}

/** What a channel has to be told after a run: at most one message a group, none without news. */
export function composeMessages(
  entries: readonly AlertEntry[],
  channel: string,
  run: Pick<CheckRun, 'startedAt' | 'engine'>,
  now: number,
  reportUrl: string | undefined,
): readonly ComposedMessage[] {
  const byGroup = Map.groupBy(entries, ({ group }) => group)
  return [...byGroup].flatMap(([group, all]) => {
    const opened = all
      .filter((entry) => isNews(entry, channel, now))
      .toSorted((left, right) => rank(right.item.outcome) - rank(left.item.outcome))
    const over = all.filter(({ status, told }) => status === 'resolved' && told[channel] !== undefined)
    if (opened.length + over.length === 0) return []
    const stillOpen = all.filter(
      (entry) => entry.status === 'open' && entry.told[channel] !== undefined && !opened.includes(entry),
    ).length
    const message = messageOf(group, opened, over, stillOpen, run, reportUrl)
    return [{ message, entries: [...opened, ...over] }]
  })
}

/** Not told, or told when it was less bad; and nobody has said that they know. */
function isNews({ status, item, told, acknowledged }: AlertEntry, channel: string, now: number): boolean {
  if (status !== 'open') return false
  if (acknowledged !== undefined && Date.parse(acknowledged.until) > now) return false
  const before = told[channel]
  return before === undefined || rank(item.outcome) > rank(before)
}

const rank = (outcome: Outcome): number => outcomes.indexOf(outcome)

function messageOf(
  group: string,
  opened: readonly AlertEntry[],
  over: readonly AlertEntry[],
  stillOpen: number,
  { startedAt, engine }: Pick<CheckRun, 'startedAt' | 'engine'>,
  reportUrl: string | undefined,
): AlertMessage {
  const items = { opened: opened.map(itemOf), resolved: over.map(itemOf) }
  const status = opened.length + stillOpen === 0 ? 'resolved' : 'failing'
  const id = createHash('sha256')
    .update(
      JSON.stringify([group, startedAt, status, Object.values(items).map((each) => each.map(identify))]),
    )
    .digest('hex')
    .slice(0, 32)
  return {
    kind: 'alert',
    version: 1,
    id,
    group,
    status,
    title: titleOf(group, opened.length, over.length, stillOpen),
    at: startedAt,
    engine,
    ...items,
    stillOpen,
    ...(reportUrl !== undefined && { reportUrl }),
  }
}

const itemOf = ({ item }: AlertEntry): AlertItem => item

const identify = ({ table, check, outcome, since }: AlertItem): readonly string[] => [
  table,
  check,
  outcome,
  since,
]

function titleOf(group: string, opened: number, resolved: number, stillOpen: number): string {
  const parts = [
    ...(opened === 0 ? [] : [`${opened} new ${opened === 1 ? 'failure' : 'failures'}`]),
    ...(resolved === 0 ? [] : [`${resolved} resolved`]),
    ...(stillOpen === 0 ? [] : [`${stillOpen} still open`]),
  ]
  return `${group}: ${parts.join(', ')}`
}
