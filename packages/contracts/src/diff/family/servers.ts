import type { Contract } from '../../odcs/contract.ts'
import { isSnowflakeServer, type Server } from '../../odcs/server.ts'
import type { ChangeRuleName } from '../change-rule.ts'
import type { FoundChange } from '../found-change.ts'
import { pairEntries, sidesOf } from '../pair-entries.ts'
import { sameValue } from '../same-value.ts'
import { type Both, isBoth } from '../side.ts'
import { documentation } from './notes.ts'
import { roleChanges } from './roles.ts'

const notes = new Set('id description customProperties'.split(' '))
const details = new Set('environment warehouse workgroup stagingDir'.split(' '))
const formats = new Set('format delimiter encoding'.split(' '))
const own = new Set('server type roles'.split(' '))

/** The places of the data. `areTablesMoved` when the tables told already that their schema is another. */
export function serverChanges(
  before: Contract,
  after: Contract,
  areTablesMoved: boolean,
): readonly FoundChange[] {
  if (sameValue(before.servers, after.servers)) return []
  const main = [before, after].map(({ servers = [] }) => servers.find(isSnowflakeServer))
  return pairEntries(
    sidesOf<Server>({ value: before.servers, pointer: '/servers' }),
    sidesOf<Server>({ value: after.servers, pointer: '/servers' }),
    ({ server }) => server,
  ).flatMap((pair): readonly FoundChange[] => {
    if (isBoth(pair)) {
      const isTold = areTablesMoved && pair.before.value === main[0] && pair.after.value === main[1]
      return changed(pair, isTold ? new Set(['database', 'schema']) : new Set())
    }
    const { before: old, after: next } = pair
    if (old !== undefined)
      return [
        {
          rule: 'SERVER_REMOVED',
          action: 'removed',
          before: old,
          message: `Server ${old.value.server} was removed`,
        },
      ]
    if (next === undefined) return []
    return [
      {
        rule: 'SERVER_ADDED',
        action: 'added',
        after: next,
        message: `Server ${next.value.server} was added`,
      },
    ]
  })
}

function changed(pair: Both<Server>, told: ReadonlySet<string>): readonly FoundChange[] {
  const [old, next] = [pair.before.value, pair.after.value] as readonly Fields[]
  if (old === undefined || next === undefined || sameValue(old, next)) return []
  const title = `server ${pair.before.value.server}`
  const sides = { before: pair.before, after: pair.after }
  const changes: FoundChange[] = []
  if (old.server !== next.server)
    changes.push({
      ...sides,
      rule: 'SERVER_RENAMED',
      action: 'renamed',
      message: `The ${title} is now called ${next.server}`,
    })
  if (old.type !== next.type) {
    changes.push({
      ...sides,
      rule: 'SERVER_REPLACED',
      action: 'changed',
      message: `The ${title} was ${old.type} and is now ${next.type}`,
    })
    return changes
  }
  const fields = [...new Set([...Object.keys(old), ...Object.keys(next)])].filter(
    (field) =>
      !own.has(field) && !notes.has(field) && !told.has(field) && !sameValue(old[field], next[field]),
  )
  const tell = (rule: ChangeRuleName, some: readonly string[]) => {
    if (some.length === 0) return
    const words = some.map((field) => `${field} from ${text(old[field])} to ${text(next[field])}`)
    changes.push({
      ...sides,
      rule,
      action: 'changed',
      message: `The ${title} changed its ${words.join(', ')}`,
    })
  }
  tell(
    'SERVER_MOVED',
    fields.filter((field) => !details.has(field) && !formats.has(field)),
  )
  tell(
    'SERVER_FORMAT_CHANGED',
    fields.filter((field) => formats.has(field)),
  )
  tell(
    'SERVER_CHANGED',
    fields.filter((field) => details.has(field)),
  )
  const judged = new Set(Object.keys({ ...old, ...next }).filter((field) => !notes.has(field)))
  return [
    ...changes,
    ...roleChanges(
      { value: pair.before.value.roles, pointer: `${pair.before.pointer}/roles` },
      { value: pair.after.value.roles, pointer: `${pair.after.pointer}/roles` },
      ` of ${title}`,
    ),
    ...documentation({ ...pair, title }, judged),
  ]
}

type Fields = Readonly<Record<string, unknown>>

const text = (value: unknown): string =>
  value === undefined ? 'none' : typeof value === 'string' ? value : JSON.stringify(value)
