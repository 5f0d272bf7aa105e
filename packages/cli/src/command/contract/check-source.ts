import { extname } from 'node:path'
import {
  type CheckedContract,
  type CheckedDataProduct,
  checkContract,
  checkDataProduct,
} from '@mesh/contracts'
import { kindOf, loadDefinitions } from '../../definition/load-definitions.ts'
import type { CommandContext } from '../context.ts'
import { readSql } from '../sql/read-sql.ts'

/** What a file defines and what is wrong with it; a module defines several. */
export interface CheckedSource {
  readonly file: string
  /** Absent for modules, whose definitions have no lines. */
  readonly text?: string
  readonly documents: readonly (CheckedContract | CheckedDataProduct)[]
}

/** Reads and judges a file, or what comes in for `-`. @throws CLI.UNREADABLE_FILE, CLI.NOT_UTF8, CLI.BROKEN_MODULE, CLI.NO_DEFINITION */
export async function checkSource(file: string, context: CommandContext): Promise<CheckedSource> {
  if (['.ts', '.mts', '.js', '.mjs'].includes(extname(file))) return checkModule(file, context)
  const text = await readSql(file, context)
  return { file, text, documents: [checkText(text, file)] }
}

/** Judges a text as what its `kind` says it is. */
export function checkText(text: string, file: string): CheckedContract | CheckedDataProduct {
  return kindOf(text) === 'DataProduct' ? checkDataProduct(text, { file }) : checkContract(text, { file })
}

async function checkModule(file: string, { cwd }: CommandContext): Promise<CheckedSource> {
  const { contracts, products } = await loadDefinitions([file], cwd)
  const locate = (pointer: string) => ({ file, pointer })
  return {
    file,
    documents: [
      ...contracts.map((contract) => ({ contract, diagnostics: [], locate })),
      ...products.map((product) => ({ product, diagnostics: [], locate })),
    ],
  }
}
