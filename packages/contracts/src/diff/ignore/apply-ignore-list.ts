import { type Clock, type Diagnostic, systemClock } from '@mesh/core'
import type { ContractChange } from '../contract-change.ts'
import type { IgnoreEntry } from './ignore-entry.ts'
import { matchesPath } from './matches-path.ts'

/** Changes after an ignore list was applied. */
export interface IgnoredChanges {
  /** What nobody accepted. */
  readonly changes: readonly ContractChange[]
  /** What was accepted, and by which entry. */
  readonly ignored: readonly { readonly change: ContractChange; readonly entry: IgnoreEntry }[]
  /** Entries that are over (CONTRACT.IGNORE_EXPIRED) or that no change needs (CONTRACT.IGNORE_UNUSED). */
  readonly diagnostics: readonly Diagnostic[]
}

/** Takes the accepted changes away; an entry that is over accepts nothing and is a finding. */
export function applyIgnoreList(
  changes: readonly ContractChange[],
  entries: readonly IgnoreEntry[],
  { clock = systemClock }: { /** @defaultValue the time of this machine */ readonly clock?: Clock } = {},
): IgnoredChanges {
  const today = new Date(clock.now()).toISOString().slice(0, 10)
  const live = entries.filter(({ until }) => until === undefined || until >= today)
  const entryOf = (change: ContractChange) => live.find((entry) => accepts(entry, change))
  const used = new Set(changes.map(entryOf))
  const ignored = changes.flatMap((change) => {
    const entry = entryOf(change)
    return entry === undefined ? [] : [{ change, entry }]
  })
  return {
    changes: changes.filter((change) => entryOf(change) === undefined),
    ignored,
    diagnostics: entries.flatMap((entry): readonly Diagnostic[] => {
      const title = `${entry.code} at ${entry.path}${entry.document === undefined ? '' : ` of ${entry.document}`}`
      if (!live.includes(entry))
        return [
          {
            code: 'CONTRACT.IGNORE_EXPIRED',
            severity: 'error',
            message: `The exception for ${title} ended on ${entry.until}: ${entry.reason}`,
            ...(entry.where !== undefined && { where: entry.where }),
            hint: 'Take back the change, or agree on a later day.',
          },
        ]
      if (
        used.has(entry) ||
        live.some(
          (each) => used.has(each) && each !== entry && changes.some((change) => accepts(entry, change)),
        )
      )
        return []
      return [
        {
          code: 'CONTRACT.IGNORE_UNUSED',
          severity: 'warning',
          message: `No change needs the exception for ${title}`,
          ...(entry.where !== undefined && { where: entry.where }),
          hint: 'Remove the entry.',
        },
      ]
    }),
  }
}

const accepts = ({ code, path, document }: IgnoreEntry, change: ContractChange): boolean =>
  (document === undefined || document === change.document) &&
  (code === '*' ||
    code === change.code ||
    `CONTRACT.${code}` === change.code ||
    `PRODUCT.${code}` === change.code) &&
  matchesPath(path, change.path)
