import { deriveAllChecks, mutationScore, type RuleScore } from '@mesh/quality'
import { exitCode } from '../../console/exit-code.ts'
import type { PaintStyle, Terminal } from '../../console/terminal.ts'
import { loadDefinitions } from '../../definition/load-definitions.ts'
import { noDefinition } from '../../errors.ts'
import type { CommandAction } from '../context.ts'
import { printJson } from '../print.ts'
import { loadSuite } from './load-suite.ts'

interface Options {
  readonly suite?: readonly string[]
  readonly rows?: number
  readonly seed: number
  readonly json?: boolean
}

/** `mesh check score`: what became of each rule on stdout; exit 4 when a broken rule goes unnoticed. */
export const scoreSuite: CommandAction<[string, Options]> = async ({ terminal, cwd }, file, options) => {
  const { contracts } = await loadDefinitions([file], cwd)
  const [contract] = contracts
  if (contract === undefined) throw noDefinition(file, 'A suite of checks is scored by a contract.')
  const suite =
    options.suite === undefined
      ? deriveAllChecks([contract], { place: ({ name }) => ({ name }) }).checks
      : await loadSuite(options.suite, cwd)
  const scored = mutationScore(contract, suite, {
    seed: options.seed,
    ...(options.rows !== undefined && { rows: options.rows }),
  })
  if (options.json === true) printJson(terminal, scored)
  else {
    for (const rule of scored.rules) terminal.out(ruleLine(rule, terminal))
    const count = (outcome: RuleScore['outcome']) =>
      scored.rules.filter((each) => each.outcome === outcome).length
    const untried = count('untried') === 0 ? '' : `, ${count('untried')} untried`
    terminal.out(
      `${count('caught')} of ${count('caught') + count('missed')} broken rules noticed (${Math.round(scored.score * 100)} %)${untried}`,
    )
  }
  return scored.rules.some(({ outcome }) => outcome === 'missed') ? exitCode.findings : exitCode.ok
}

const marks: Readonly<Record<RuleScore['outcome'], readonly [string, PaintStyle]>> = {
  caught: ['✓', 'good'],
  missed: ['✗', 'bad'],
  untried: ['–', 'quiet'],
}

function ruleLine({ check, outcome, caughtBy, reason }: RuleScore, terminal: Terminal): string {
  const [mark, style] = marks[outcome]
  const others = caughtBy.filter((id) => id !== check.id)
  const by = others.length === 0 ? '' : `  noticed by ${others.join(', ')}`
  const why = reason === undefined ? '' : `  ${reason}`
  return `${terminal.paint(style, mark)} ${check.id}${outcome === 'missed' ? '  goes unnoticed' : by}${why}`
}
