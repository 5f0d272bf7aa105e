import { type Contract, parseContract } from '@mesh/contracts'
import { loadContract } from '../../definition/load-contract.ts'
import { readSource } from '../../definition/read-source.ts'
import { standardInput } from '../../definition/walk-files.ts'
import type { CommandContext } from '../context.ts'

/** The one contract of a file, or of what comes in for `-`. @throws CONTRACT.INVALID and as {@link loadContract} */
export async function loadOneContract(file: string, context: CommandContext): Promise<Contract> {
  return file === standardInput
    ? parseContract(await readSource(file, context), { file })
    : loadContract(file, context.cwd)
}
