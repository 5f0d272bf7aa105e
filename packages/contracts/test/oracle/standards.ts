import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folder of the official files of ODCS and ODPS. */
export const standards = join(import.meta.dirname, '../fixtures/standards')

/** The YAML files under a folder of {@link standards}, by their paths inside it. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(standards, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
}

/** The text of a file of {@link standards}. */
export function standardText(path: string): string {
  return readFileSync(join(standards, path), 'utf8')
}

/** A row of `expected-ajv-results.tsv`: what ajv says of a file by the schema of every version. */
export interface Verdict {
  readonly file: string
  readonly apiVersion: string
  readonly valid: (version: string) => boolean
}

/** The rows of `expected-ajv-results.tsv`. */
export function verdictsOf(standard: 'odcs' | 'odps'): readonly Verdict[] {
  const [, head = '', ...lines] = standardText(`${standard}/expected-ajv-results.tsv`).trimEnd().split('\n')
  const names = head.split('\t')
  const rows = lines.filter((line) => !line.startsWith('#'))
  return rows.map((line) => {
    const cells = line.split('\t')
    return {
      file: cells[0] ?? '',
      apiVersion: cells[1] ?? '',
      valid: (version) => cells[names.indexOf(version)] === 'ok',
    }
  })
}
