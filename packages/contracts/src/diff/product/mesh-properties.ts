import { formatIdentifier } from '@mesh/core'
import type { DataProduct } from '../../odps/data-product.ts'
import type { MeshExtension } from '../../odps/mesh-extension.ts'
import { readMeshExtension } from '../../odps/read-mesh-extension.ts'
import type { ChangeRuleName } from '../change-rule.ts'
import type { FoundChange } from '../found-change.ts'
import { pairEntries, sidesOf } from '../pair-entries.ts'
import { sameValue } from '../same-value.ts'
import { isBoth, type Side } from '../side.ts'

/** What the custom properties of vendor `mesh` say: place, access, metrics and how the data is made. */
export function meshPropertyChanges(before: DataProduct, after: DataProduct): readonly FoundChange[] {
  if (sameValue(before.customProperties, after.customProperties)) return []
  const [old, next] = [readMeshExtension(before), readMeshExtension(after)]
  const side = <Field extends keyof MeshExtension>(
    product: DataProduct,
    extension: MeshExtension,
    field: Field,
  ): Side<MeshExtension[Field]> => ({ value: extension[field], pointer: pointerOf(product, field) })
  const whole = (
    field: keyof MeshExtension,
    rule: ChangeRuleName,
    message: string,
  ): readonly FoundChange[] =>
    sameValue(old[field], next[field])
      ? []
      : [
          {
            rule,
            action: 'changed',
            before: side(before, old, field),
            after: side(after, next, field),
            message,
          },
        ]
  const place = ({ namespace }: MeshExtension) =>
    namespace === undefined
      ? 'no schema'
      : `${formatIdentifier(namespace.database)}.${formatIdentifier(namespace.schema)}`
  return [
    ...whole('namespace', 'NAMESPACE_CHANGED', `The product moved from ${place(old)} to ${place(next)}`),
    ...entries(side(before, old, 'access'), side(after, next, 'access'), ({ role }) => role, {
      words: 'The access of role',
      added: 'ACCESS_GRANTED',
      removed: 'ACCESS_REVOKED',
      changed: 'DOCUMENTATION_CHANGED',
    }),
    ...entries(side(before, old, 'metrics'), side(after, next, 'metrics'), ({ name }) => name, {
      words: 'The metric',
      added: 'METRIC_ADDED',
      removed: 'METRIC_REMOVED',
      changed: 'METRIC_CHANGED',
    }),
    ...whole('ingestion', 'PIPELINE_CHANGED', 'Files become rows in another way'),
    ...whole('transformations', 'PIPELINE_CHANGED', 'The queries that make the data changed'),
  ]
}

interface EntryRules {
  readonly words: string
  readonly added: ChangeRuleName
  readonly removed: ChangeRuleName
  readonly changed: ChangeRuleName
}

function entries<Entry extends object>(
  before: Side<readonly Entry[] | undefined>,
  after: Side<readonly Entry[] | undefined>,
  nameOf: (entry: Entry) => string,
  rules: EntryRules,
): readonly FoundChange[] {
  return pairEntries(sidesOf(before), sidesOf(after), nameOf).flatMap((pair): readonly FoundChange[] => {
    const entry = (pair.before ?? pair.after)?.value
    const title = `${rules.words} ${entry && nameOf(entry)}`
    if (isBoth(pair))
      return sameValue(pair.before.value, pair.after.value)
        ? []
        : [{ rule: rules.changed, action: 'changed', ...pair, message: `${title} changed` }]
    const isGone = pair.before !== undefined
    return [
      {
        rule: isGone ? rules.removed : rules.added,
        action: isGone ? 'removed' : 'added',
        ...pair,
        message: `${title} was ${isGone ? 'removed' : 'added'}`,
      },
    ]
  })
}

function pointerOf({ customProperties = [] }: DataProduct, field: keyof MeshExtension): string {
  const index = customProperties.findIndex(({ vendor, property }) => vendor === 'mesh' && property === field)
  return index < 0 ? '/customProperties' : `/customProperties/${index}/value`
}
