import { resolve } from 'node:path'
import { type LocalScore, scoreLocal } from '@mesh/local'
import { exitCode } from '../../console/exit-code.ts'
import type { Terminal } from '../../console/terminal.ts'
import type { CommandAction } from '../context.ts'
import { printJson, printTable } from '../print.ts'

/** `mesh local score`: cases that are not right and a line for each area on stdout; exit 4 when a case is not right. */
export const scoreLocalEngine: CommandAction<[string, { json?: boolean }]> = async (
  { terminal, cwd, signal },
  folder,
  { json = false },
) => {
  const bar = terminal.progress('Scoring')
  const score = await scoreLocal(resolve(cwd, folder), {
    signal,
    onFile: ({ file }, done, of) => bar.update(done / of, file),
  }).finally(() => bar.end())
  if (json) printJson(terminal, score)
  else printScore(terminal, score)
  if (signal.aborted) return exitCode.interrupted
  return score.wrong + score.failed + score.refused === 0 ? exitCode.ok : exitCode.findings
}

function printScore(terminal: Terminal, { areas, files, ...total }: LocalScore): void {
  for (const { file, cases } of files)
    for (const { line, outcome, sql, reason } of cases)
      if (outcome !== 'right') {
        terminal.out(
          `${file}:${line}  ${terminal.paint(outcome === 'wrong' ? 'bad' : 'warn', outcome)}  ${firstLine(sql)}`,
        )
        terminal.out(`  ${firstLine(reason ?? '')}`)
      }
  const counts = [...areas, { area: 'all', ...total }].map(({ area, right, wrong, failed, refused }) => {
    const all = right + wrong + failed + refused
    return [area, right, wrong, failed, refused, `${((100 * right) / Math.max(1, all)).toFixed(1)} %`]
  })
  printTable(terminal, ['area', 'right', 'wrong', 'failed', 'refused', 'rate'], counts)
}

/** What fits on a line of a terminal, with blanks in place of line ends. */
const firstLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 160 ? `${line.slice(0, 159)}…` : line
}
