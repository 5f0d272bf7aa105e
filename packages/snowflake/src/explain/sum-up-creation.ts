import type { PlanStep, PropertyChange } from '../plan/plan.ts'

/**
 * What an object is created with, on one line: `7 columns, primary key, 4 tags, SELECT for AIRPORTS.AIRPORTS_READER, owner
 * AIRPORTS_AIRPORTS_OWNER`. Comments go without saying.
 */
export function sumUpCreation(steps: readonly PlanStep[]): string {
  const changes = steps.flatMap((step) => step.changes)
  const columns = changes.filter(({ property }) => property.startsWith('column ')).length
  const tags = changes.filter(({ property }) => property.startsWith('tag ')).length
  const keys = changes.flatMap(({ property }) => (property.endsWith(' key') ? [property] : []))
  return [
    ...plural(columns, 'column'),
    ...new Set(keys),
    ...plural(tags, 'tag'),
    ...changes.flatMap(tellAccess),
    ...changes.flatMap(({ property, after = '' }) => (shown.has(property) ? [`${property} ${after}`] : [])),
  ].join(', ')
}

const shown: ReadonlySet<string> = new Set(['size', 'type', 'target lag', 'warehouse'])

const plural = (count: number, noun: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`]

function tellAccess({ property, after = '' }: PropertyChange): readonly string[] {
  const role = after.replace(/\b(?:database-)?role /, '')
  if (property === 'privilege') return [role]
  if (property === 'owner') return [`owner ${role}`]
  return property === 'member' ? [`for ${role}`] : []
}
