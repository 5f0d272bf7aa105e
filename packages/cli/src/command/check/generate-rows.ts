import { join } from 'node:path'
import type { Contract } from '@mesh/contracts'
import { type GeneratedRows, generateRows } from '@mesh/quality'
import { exitCode } from '../../console/exit-code.ts'
import { loadDefinitions } from '../../definition/load-definitions.ts'
import { noDefinition } from '../../errors.ts'
import { writeFileWhole } from '../../report/write-file-whole.ts'
import type { CommandAction } from '../context.ts'

interface Options {
  readonly rows?: number
  readonly seed: number
  readonly out?: string
}

/** `mesh check generate`: valid rows as JSON lines, a file a table, or one table on stdout. */
export const generateContractRows: CommandAction<[string, Options]> = async (
  { terminal, cwd },
  file,
  { rows, seed, out },
) => {
  const { contracts } = await loadDefinitions([file], cwd)
  const [contract] = contracts
  if (contract === undefined) throw noDefinition(file, 'Rows are made by a contract.')
  const tables: GeneratedRows<Contract> = generateRows(contract, {
    seed,
    ...(rows !== undefined && { rows }),
  })
  for (const [name, made] of Object.entries(tables)) {
    const lines = made.map((row) => JSON.stringify(row, plain)).join('\n')
    if (out === undefined) terminal.out(lines)
    else {
      await writeFileWhole(join(out, `${name}.ndjson`), `${lines}\n`, cwd)
      terminal.say(`${join(out, `${name}.ndjson`)}: ${made.length.toLocaleString('en')} rows`)
    }
  }
  return exitCode.ok
}

/** A bigint as a number, or as text where a number would lose digits; bytes as hexadecimal digits. */
const plain = (_key: string, value: unknown): unknown => {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex').toUpperCase() : value
}
