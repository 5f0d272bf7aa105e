import type { ProtoMessage } from './proto-file.ts'
import { resolveType } from './resolve-type.ts'

/**
 * The messages that are tables: those at the top that no other one holds, and of each circle of messages that hold one
 * another the first.
 */
export function messageTables(messages: ReadonlyMap<string, ProtoMessage>): readonly ProtoMessage[] {
  const holds = (message: ProtoMessage) =>
    message.fields.flatMap(({ type }) => {
      const name = resolveType(type.replace(/^map<[^,]+,(.+)>$/, '$1'), message.name, messages)
      const found = name === undefined ? undefined : messages.get(name)
      return found === undefined || found === message ? [] : [found]
    })
  const top = [...messages.values()].filter(({ name }) => !name.includes('.'))
  const held = new Set([...messages.values()].flatMap(holds))
  const reached = new Set<ProtoMessage>()
  const reach = (start: ProtoMessage) => {
    const waiting = [start]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (reached.has(next)) continue
      reached.add(next)
      waiting.push(...holds(next))
    }
  }
  const tables = new Set(top.filter((each) => !held.has(each)))
  for (const each of tables) reach(each)
  for (const each of top)
    if (!reached.has(each)) {
      tables.add(each)
      reach(each)
    }
  return top.filter((each) => tables.has(each))
}
