import type { Contract } from '../../odcs/contract.ts'
import type { ServiceLevel } from '../../odcs/service-level.ts'
import type { ChangeRuleName } from '../change-rule.ts'
import { columnNames } from '../column-names.ts'
import type { FoundChange } from '../found-change.ts'
import { pairEntries, sidesOf } from '../pair-entries.ts'
import { sameValue } from '../same-value.ts'
import { compareLevels } from '../service/compare-levels.ts'
import { propertyName } from '../service/property-name.ts'
import { type Both, isBoth, type Side } from '../side.ts'

/** One promise for one element. */
interface ElementLevel {
  /** The id of the level together with the element. */
  readonly id?: string
  /** In the names of the newer version; empty for the whole contract. */
  readonly element: string
  readonly level: ServiceLevel
}

/** The service levels of a contract: one per property and element, in whatever order and unit they are written. */
export function serviceLevelChanges(before: Contract, after: Contract): readonly FoundChange[] {
  if (
    sameValue(before.slaProperties, after.slaProperties) &&
    before.slaDefaultElement === after.slaDefaultElement &&
    before.schema === after.schema
  )
    return []
  if (before.slaProperties === undefined && after.slaProperties === undefined) return []
  const names = columnNames(before, after)
  return pairEntries(
    levels(before, names.before),
    levels(after, names.after),
    ({ element, level }) => `${propertyName(level.property)} ${element} ${level.driver ?? ''}`,
    ({ element, level }) => `${propertyName(level.property)} ${element}`,
  ).flatMap((pair): readonly FoundChange[] => {
    if (isBoth(pair)) return levelChanges(pair)
    const { before: old, after: next } = pair
    if (old !== undefined && names.isGone(old.value.element)) return []
    if (old !== undefined)
      return [
        {
          rule: 'SLA_REMOVED',
          action: 'removed',
          before: { pointer: old.pointer, value: old.value.level },
          message: `The service level ${spelled(old.value)} was removed`,
        },
      ]
    if (next === undefined) return []
    return [
      {
        rule: 'SLA_ADDED',
        action: 'added',
        after: { pointer: next.pointer, value: next.value.level },
        message: `The service level ${spelled(next.value)} was added`,
      },
    ]
  })
}

function levels(
  { slaProperties, slaDefaultElement }: Contract,
  nameOf: (reference: string) => string,
): readonly Side<ElementLevel>[] {
  return sidesOf({ value: slaProperties, pointer: '/slaProperties' }).flatMap(({ value: level, pointer }) =>
    (level.element ?? slaDefaultElement ?? '').split(',').map((each) => {
      const element = each.trim() === '' ? '' : nameOf(each.trim())
      const id = level.id === undefined ? {} : { id: `${level.id} ${element}` }
      return { pointer, value: { ...id, element, level } }
    }),
  )
}

const rules: Readonly<Record<'tightened' | 'loosened' | 'replaced', ChangeRuleName>> = {
  tightened: 'SLA_TIGHTENED',
  loosened: 'SLA_LOOSENED',
  replaced: 'SLA_REPLACED',
}

function levelChanges({ before, after }: Both<ElementLevel>): readonly FoundChange[] {
  const [was, is] = [before.value.level, after.value.level]
  const { element: _was, ...old } = was
  const { element: _is, ...next } = is
  if (sameValue(old, next)) return []
  const isOther = propertyName(was.property) !== propertyName(is.property)
  const direction = isOther ? 'replaced' : compareLevels(was, is)
  return [
    {
      rule: direction === 'same' ? 'SLA_REWORDED' : rules[direction],
      action: 'changed',
      before: { pointer: before.pointer, value: was },
      after: { pointer: after.pointer, value: is },
      message:
        direction === 'same'
          ? `The service level ${spelled(before.value)} is written differently`
          : `The service level ${spelled(before.value)} became ${spelled(after.value)}`,
    },
  ]
}

function spelled({ level: { property, value, unit }, element }: ElementLevel): string {
  return `${property} ${value}${unit === undefined ? '' : ` ${unit}`}${element === '' ? '' : ` of ${element}`}`
}
