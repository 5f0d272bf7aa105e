import { canonicalJson, type KeyShape } from '@mesh/core'
import type { SqlFragment } from '@mesh/sql'
import { formatAddress } from '../object/address.ts'
import type { TableObject } from '../object/table.ts'
import { addColumn, addKey, dropColumn, dropKey, renameColumn } from '../statement/alter-object.ts'
import { compareColumn } from './compare-column.ts'
import { compareComment } from './compare-comment.ts'
import { compareTags, tagKeys } from './compare-tags.ts'
import { describeColumn, describeKey, keyTitle } from './describe-object.ts'
import type { PropertyChange, RiskClass } from './plan.ts'
import type { PlanContext } from './plan-context.ts'
import { foreignKeysKey } from './plan-creation.ts'
import { rank } from './rank.ts'
import { renamedColumns } from './renamed-columns.ts'
import { draftStep, type StepDraft } from './step-draft.ts'

/** Steps that turn a table of the account into the declared one. Keys go first and come back last: columns stand between. */
export function compareTable(
  wanted: TableObject,
  present: TableObject,
  context: PlanContext,
): readonly StepDraft[] {
  const key = formatAddress(wanted)
  const renames = renamedColumns(wanted, present, context.previous.get(key))
  const before = new Map(
    present.columns.map((column) => [renames.get(column.name) ?? column.name, column] as const),
  )
  const after = new Set(wanted.columns.map(({ name }) => name))
  const alter: Alter = (statements, reason, change, risk = 'safe', needs = []) =>
    draftStep({
      kind: 'alter',
      address: wanted,
      reason,
      risk,
      statements,
      changes: [change],
      about: key,
      after: needs,
      rank: rank.object('table'),
    })
  const keys = compareKeys(wanted, present)
  return [
    ...keys.dropped.map((each) =>
      alter([dropKey(wanted, each)], 'A key is no longer declared', {
        property: keyTitle(each),
        before: describeKey(each),
      }),
    ),
    ...[...renames].map(([from, to]) =>
      alter(
        [renameColumn(wanted, from, to)],
        'A column has a new name',
        { property: 'column name', before: from, after: to },
        'rebuild',
      ),
    ),
    ...wanted.columns.flatMap((column): readonly StepDraft[] => {
      const old = before.get(column.name)
      if (old !== undefined)
        return [
          ...compareColumn(wanted, column, old, alter),
          ...compareTags(wanted, column.tags, old.tags, context, column.name),
        ]
      const change = { property: `column ${column.name}`, after: describeColumn(column) }
      return [
        alter([addColumn(wanted, column)], 'A column is declared', change, 'safe', tagKeys(column.tags)),
      ]
    }),
    ...[...before].flatMap(([name, column]) =>
      after.has(name)
        ? []
        : alter(
            [dropColumn(wanted, name)],
            'A column is no longer declared',
            { property: `column ${name}`, before: describeColumn(column) },
            'destructive',
          ),
    ),
    ...keys.added.map((each) => addedKey(wanted, each, alter)),
    ...compareComment(wanted, present),
    ...compareTags(wanted, wanted.tags, present.tags, context),
  ]
}

/** Drafts one step on the table that is compared. */
export type Alter = (
  statements: readonly SqlFragment[],
  reason: string,
  change: PropertyChange,
  risk?: RiskClass,
  needs?: readonly string[],
) => StepDraft

function compareKeys(wanted: TableObject, present: TableObject): { dropped: KeyShape[]; added: KeyShape[] } {
  const before = new Set(present.keys.map(canonicalJson))
  const after = new Set(wanted.keys.map(canonicalJson))
  return {
    dropped: present.keys.filter((key) => !after.has(canonicalJson(key))),
    added: wanted.keys.filter((key) => !before.has(canonicalJson(key))),
  }
}

function addedKey(table: TableObject, key: KeyShape, alter: Alter): StepDraft {
  const draft = alter([addKey(table, key)], 'A key is declared', {
    property: keyTitle(key),
    after: describeKey(key),
  })
  if (key.kind !== 'foreign') return draft
  return {
    ...draft,
    about: foreignKeysKey(draft.about),
    after: [draft.about, formatAddress({ kind: 'table', name: key.references.table })],
    rank: rank.foreignKey,
  }
}
