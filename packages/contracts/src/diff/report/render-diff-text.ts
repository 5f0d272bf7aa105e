import type { ContractDiff } from '../contract-diff.ts'
import { diffRows } from './diff-rows.ts'

const marks = { none: ' ', notice: '!', breaking: '✗' } as const

/** A diff for a terminal without colours: one paragraph per change, old and new side by side. */
export function renderDiffText({ changes, step }: ContractDiff): string {
  if (changes.length === 0) return 'Nothing changed.\n'
  const rows = diffRows(changes)
  const width = Math.max(...rows.map(({ before = '' }) => before.length), 6)
  const lines = rows.map(({ consumers, producers, code, path, message, reason, before, after }) =>
    [
      `${marks[consumers]}${marks[producers]} ${code}  ${path}`,
      `   ${message}. ${reason}.`,
      ...(before === undefined && after === undefined
        ? []
        : [`   ${(before ?? '–').padEnd(width)} │ ${after ?? '–'}`]),
    ].join('\n'),
  )
  return `${lines.join('\n')}\n\n${rows.length} ${rows.length === 1 ? 'change' : 'changes'} (readers, then writers: ✗ breaks, ! notice): a ${step} version\n`
}
