import { EditableDocument } from '../document/editable-document.ts'
import { invalidDocument } from '../errors.ts'
import { readDocument } from '../read/read-document.ts'
import type { ReadOptions } from '../read/read-options.ts'
import type { Rule } from '../validate/rule.ts'
import { Draft, type Fields, isFields } from './draft.ts'
import { settle } from './settle.ts'
import type { UpgradeEntry } from './upgrade-entry.ts'

/** What is upgraded, and how. */
export interface UpgradePlan extends ReadOptions {
  readonly kind: 'contract' | 'data product'
  readonly to: string
  readonly structure: Rule
  readonly steps: readonly ((draft: Draft) => void)[]
}

/** A text after the steps of a plan, with comments wherever their keys survive. */
export function upgradeText(
  text: string,
  { kind, to, structure, steps, ...options }: UpgradePlan,
): { readonly text: string; readonly log: readonly UpgradeEntry[] } {
  const { document: read, diagnostics } = readDocument(text, options)
  if (!isFields(read?.value)) throw invalidDocument(kind, diagnostics)
  const value: Fields = JSON.parse(JSON.stringify(read.value))
  const draft = new Draft('apiVersion' in value ? value : { apiVersion: null, ...value })
  for (const step of steps) step(draft)
  if (draft.get('/apiVersion') !== to) {
    const reason = `the document is of ${kind === 'contract' ? 'ODCS' : 'ODPS'} ${to} now`
    if ('apiVersion' in value) draft.change('/apiVersion', to, reason)
    else draft.log.push({ kind: 'changed', to: draft.put('/apiVersion', to), reason })
  }
  settle(draft, structure)
  const document = new EditableDocument(text, kind, options)
  document.update(draft.value, draft.renames)
  return { text: document.render(), log: draft.log }
}
