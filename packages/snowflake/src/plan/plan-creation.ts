import { attachedTags } from '../compile/compile-tags.ts'
import { formatAddress, formatObjectName, type ObjectAddress } from '../object/address.ts'
import { parentsOf } from '../object/parents-of.ts'
import type { NamedObject } from '../object/snowflake-object.ts'
import { queryNames } from '../query/query-names.ts'
import { addKey } from '../statement/alter-object.ts'
import { type CreateMode, createObject } from '../statement/create-object.ts'
import { compareTags, tagKeys } from './compare-tags.ts'
import { describeKey, describeObject, keyTitle } from './describe-object.ts'
import type { PropertyChange, RiskClass } from './plan.ts'
import type { PlanContext } from './plan-context.ts'
import { rank } from './rank.ts'
import { draftStep, type StepDraft } from './step-draft.ts'

/** How an object is made anew. */
export interface Remaking {
  readonly reason: string
  readonly risk: RiskClass
  readonly changes: readonly PropertyChange[]
}

/** The key under which the foreign keys of a table are worked on: after all tables. */
export const foreignKeysKey = (table: string): string => `${table} foreign keys`

/** Steps that create an object, or that replace it when `remaking` says why. */
export function planCreation(
  object: NamedObject,
  context: PlanContext,
  remaking?: Remaking,
): readonly StepDraft[] {
  const key = formatAddress(object)
  const mode: CreateMode = remaking === undefined ? 'if-not-exists' : 'or-replace'
  const creation = draftStep({
    kind: remaking === undefined ? 'create' : 'alter',
    address: object,
    reason: remaking?.reason ?? 'It is declared and the account does not have it',
    risk: remaking?.risk ?? 'safe',
    statements: [createObject(object, mode)],
    changes: remaking?.changes ?? describeObject(object),
    about: key,
    after: [
      ...parentsOf(object),
      ...dependenciesOf(object),
      ...otherKinds(object).map((each) => `drop ${each}`),
    ],
    rank: rank.object(object.kind),
  })
  return [creation, ...foreignKeySteps(object, key), ...tagSteps(object, context)]
}

function dependenciesOf(object: NamedObject): readonly string[] {
  if (object.kind === 'table') return tagKeys(attachedTags(object))
  if (object.kind !== 'view' && object.kind !== 'dynamic-table') return []
  const self = formatObjectName(object.name)
  const read = [...queryNames(object.query, object.name)].filter((name) => name !== self)
  return [
    ...read.flatMap((name) => [`table ${name}`, `view ${name}`, `dynamic-table ${name}`]),
    ...(object.kind === 'dynamic-table'
      ? [formatAddress({ kind: 'warehouse', name: { name: object.warehouse } })]
      : []),
  ]
}

const relationKinds = ['table', 'view', 'dynamic-table'] as const

/** Keys of the other relations that could have the same name; a name is shared by all kinds of relations. */
export function otherKinds({ kind, name }: ObjectAddress): readonly string[] {
  if (!relationKinds.some((each) => each === kind)) return []
  return relationKinds.filter((each) => each !== kind).map((each) => formatAddress({ kind: each, name }))
}

function foreignKeySteps(object: NamedObject, key: string): readonly StepDraft[] {
  if (object.kind !== 'table') return []
  return object.keys.flatMap((each) =>
    each.kind !== 'foreign'
      ? []
      : draftStep({
          kind: 'alter',
          address: object,
          reason: 'A key is declared',
          statements: [addKey(object, each)],
          changes: [{ property: keyTitle(each), after: describeKey(each) }],
          about: foreignKeysKey(key),
          after: [key, formatAddress({ kind: 'table', name: each.references.table })],
          rank: rank.foreignKey,
        }),
  )
}

/** Tables get their tags in CREATE; everything else gets them here. */
function tagSteps(object: NamedObject, context: PlanContext): readonly StepDraft[] {
  if (object.kind === 'table' || !('tags' in object)) return []
  const columns = 'columns' in object ? object.columns : []
  return [
    ...compareTags(object, object.tags, [], context),
    ...columns.flatMap(({ name, tags }) => compareTags(object, tags, [], context, name)),
  ]
}
