import { isRetirementList } from '../../diff/retired/read-retirements.ts'
import type { CustomProperty } from '../../odcs/custom-property.ts'
import { isRecord } from '../../validate/rule.ts'
import { isDay } from '../is-day.ts'
import type { LintFinding, LintRule } from '../lint-rule.ts'

/** An entry of the custom property `retired` announces nothing: it names no table or column, or no day. */
export const retirement: LintRule = {
  code: 'CONTRACT.RETIREMENT',
  severity: 'error',
  check: ({ customProperties, schema = [] }) => [
    ...listsOf(customProperties, '').flatMap(([value, at]) => entriesOf(value, at, 'table')),
    ...schema.flatMap((table, index) =>
      listsOf(table.customProperties, `/schema/${index}`).flatMap(([value, at]) =>
        entriesOf(value, at, 'column'),
      ),
    ),
  ],
}

const listsOf = (properties: readonly CustomProperty[] = [], owner: string) =>
  properties.flatMap((each, index) =>
    isRetirementList(each) ? [[each.value, `${owner}/customProperties/${index}/value`] as const] : [],
  )

function entriesOf(value: unknown, at: string, names: 'table' | 'column'): readonly LintFinding[] {
  return Array.isArray(value)
    ? value.flatMap((each, index) => problemsOf(each, `${at}/${index}`, names))
    : problemsOf(value, at, names)
}

function problemsOf(entry: unknown, pointer: string, names: 'table' | 'column'): readonly LintFinding[] {
  const day = 'Write it as 2026-12-31.'
  if (!isRecord(entry))
    return [
      {
        pointer,
        message: 'What is retired is no object',
        hint: `Write { ${names}: …, until: '2026-12-31' }.`,
      },
    ]
  const found: LintFinding[] = []
  if (typeof entry[names] !== 'string' || entry[names].trim() === '')
    found.push({ pointer, message: `The retirement names no ${names}`, hint: `Add ${names}.` })
  const { since, until } = entry
  if (until === undefined)
    found.push({ pointer, message: 'The retirement says no last day', hint: `Add until: '2026-12-31'.` })
  else if (!isDayText(until))
    found.push({ pointer: `${pointer}/until`, message: '"until" is no day', hint: day })
  if (since !== undefined && !isDayText(since))
    found.push({ pointer: `${pointer}/since`, message: '"since" is no day', hint: day })
  if (isDayText(since) && isDayText(until) && since > until)
    found.push({
      pointer: `${pointer}/since`,
      message: `The retirement is announced on ${since}, after its last day ${until}`,
      hint: 'Swap the two days, or correct one.',
    })
  return found
}

const isDayText = (value: unknown): value is string => typeof value === 'string' && isDay(value)
