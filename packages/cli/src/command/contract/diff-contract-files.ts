import { diffContracts } from '@mesh/contracts'
import type { Change } from '@mesh/core'
import { exitCode } from '../../console/exit-code.ts'
import type { PaintStyle, Terminal } from '../../console/terminal.ts'
import { loadContract } from '../../definition/load-contract.ts'
import type { CommandAction } from '../context.ts'
import { printJson } from '../print.ts'

/** `mesh contract diff`: the changes on stdout, exit 4 when one of them breaks consumers. */
export const diffContractFiles: CommandAction<[string, string, { json?: boolean }]> = async (
  { terminal, cwd },
  before,
  after,
  { json = false },
) => {
  const diff = diffContracts(await loadContract(before, cwd), await loadContract(after, cwd))
  if (json) printJson(terminal, diff)
  else for (const change of diff.changes) terminal.out(describeChange(change, terminal))
  const breaking = diff.changes.filter((each) => each.consumers === 'breaking').length
  terminal.say(
    diff.changes.length === 0
      ? 'No changes'
      : `${diff.changes.length} changes, ${breaking} of them breaking for consumers: a ${diff.step} version step`,
  )
  return breaking > 0 ? exitCode.findings : exitCode.ok
}

const styles: Readonly<Record<Change['consumers'], PaintStyle>> = {
  none: 'quiet',
  notice: 'warn',
  breaking: 'bad',
}

function describeChange({ code, message, consumers, producers }: Change, terminal: Terminal): string {
  const impact = `consumers: ${consumers}, producers: ${producers}`
  return `${terminal.colorOut ? terminal.paint(styles[consumers], code) : code} ${message} (${impact})`
}
