import { expect, test } from 'vitest'
import {
  checkContract,
  diffContracts,
  diffDiagnostics,
  diffRows,
  renderContract,
  renderDiffMarkdown,
  renderDiffText,
} from '../../src/exports/index.ts'
import { edited, gone } from './edited.ts'
import { base } from './every-change.ts'

const after = edited(
  edited(
    edited(edited(base, '/schema/0/properties/1/physicalType', 'NUMBER(12,0)'), '/tags', ['a|`b`']),
    '/schema/0/properties/10',
    gone,
  ),
  '/slaProperties/0/value',
  48,
)
const diff = diffContracts(base, after)

test('rows: what breaks readers first, old and new in one line, only what differs', () => {
  expect(diffRows(diff.changes).map(({ path, before, after: now }) => [path, before, now])).toEqual([
    ['/schema/flights/properties/mail', 'mail string', undefined],
    ['/slaProperties/latency', 'value: 1', 'value: 48'],
    ['/schema/flights/properties/delay', 'NUMBER(10,0)', 'NUMBER(12,0)'],
    ['/tags', 'aviation', 'a|`b`'],
  ])
})

test('as text', () => {
  expect(renderDiffText(diff)).toBe(`✗  CONTRACT.COLUMN_REMOVED  /schema/flights/properties/mail
   flights.mail was removed. Queries that name it fail.
   mail string  │ –
✗  CONTRACT.SLA_LOOSENED  /slaProperties/latency
   The service level latency 1 h of flights became latency 48 h of flights. Readers get less.
   value: 1     │ value: 48
!  CONTRACT.TYPE_WIDENED  /schema/flights/properties/delay
   The type of flights.delay was widened from NUMBER(10,0) to NUMBER(12,0). Readers may meet values that they have no room for.
   NUMBER(10,0) │ NUMBER(12,0)
   CONTRACT.DOCUMENTATION_CHANGED  /tags
   The tags of the contract changed. Only what people read.
   aviation     │ a|\`b\`

4 changes (readers, then writers: ✗ breaks, ! notice): a major version
`)
  expect(renderDiffText(diffContracts(base, base))).toBe('Nothing changed.\n')
})

test('as markdown: names of the contract are never markup', () => {
  const hostile = edited(base, '/schema/0/properties/-', { name: '<img src=x>|*a*' })
  const markdown = renderDiffMarkdown(diffContracts(base, hostile))
  expect(markdown).not.toContain('flights.<img')
  expect(markdown).toContain('flights.&lt;img src=x\\>\\|\\*a\\* was added')
  const versions = { before: '1.2.0', after: '1.3.0', suggested: '2.0.0' }
  expect(renderDiffMarkdown(diff, { title: 'Flights', versions })).toBe(`## Flights

\`1.2.0\` → \`1.3.0\`

**4 changes**: 2 breaking for readers, 0 for writers and stored data. They ask for a **major** version (\`2.0.0\`).

| Readers | Writers | Change | Before | After |
|:-:|:-:|---|---|---|
| ❌ |  | flights.mail was removed. Queries that name it fail. <sub>CONTRACT.COLUMN_REMOVED</sub> | \`mail string\` |  |
| ❌ |  | The service level latency 1 h of flights became latency 48 h of flights. Readers get less. <sub>CONTRACT.SLA_LOOSENED</sub> | \`value: 1\` | \`value: 48\` |

<details><summary>2 that break nobody</summary>

| Readers | Writers | Change | Before | After |
|:-:|:-:|---|---|---|
| ⚠️ |  | The type of flights.delay was widened from NUMBER(10,0) to NUMBER(12,0). Readers may meet values that they have no room for. <sub>CONTRACT.TYPE_WIDENED</sub> | \`NUMBER(10,0)\` | \`NUMBER(12,0)\` |
|  |  | The tags of the contract changed. Only what people read. <sub>CONTRACT.DOCUMENTATION_CHANGED</sub> | \`aviation\` | \`\` a\\|\`b\` \`\` |

</details>
`)
})

test('as findings: the place of a removed part is in the older text, of the others in the newer', () => {
  const [older, newer] = [base, after].map((each, index) =>
    checkContract(renderContract(each), { file: ['old.yaml', 'new.yaml'][index] ?? '' }),
  )
  const found = diffDiagnostics(diff.changes, {
    policy: 'forward',
    ...(older && { locateBefore: older.locate }),
    ...(newer && { locateAfter: newer.locate }),
  })
  expect(found.map(({ code, severity, where }) => [code, severity, where?.file, typeof where?.line])).toEqual(
    [
      ['CONTRACT.TYPE_WIDENED', 'warning', 'new.yaml', 'number'],
      ['CONTRACT.COLUMN_REMOVED', 'error', 'old.yaml', 'number'],
      ['CONTRACT.SLA_LOOSENED', 'error', 'new.yaml', 'number'],
      ['CONTRACT.DOCUMENTATION_CHANGED', 'info', 'new.yaml', 'number'],
    ],
  )
  expect(diffDiagnostics(diff.changes, { policy: 'backward' }).map(({ severity }) => severity)).not.toContain(
    'error',
  )
})
