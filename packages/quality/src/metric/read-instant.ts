const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/

/** Milliseconds since 1970 from ISO 8601 text; without an offset it is UTC. Nothing for anything else. */
export function readInstant(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined
  const [, day, time = '00:00', zone = 'Z'] = iso.exec(value) ?? []
  if (day === undefined) return undefined
  const offset = zone.length === 3 ? `${zone}:00` : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
  const instant = Date.parse(`${day}T${time.replace(/(\.\d{3})\d+$/, '$1')}${offset}`)
  return Number.isNaN(instant) ? undefined : instant
}
