import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** One page of the SQL reference with the statements that were written from it. */
export interface SuitePage {
  /** Path of the file. */
  readonly file: string
  /** `query/pivot`. */
  readonly name: string
  readonly group: string
  /** The page that it follows. */
  readonly page: string
  readonly cases: readonly SuiteCase[]
}

/** A statement and what its tree has to be about, or what has to be said against it. */
export interface SuiteCase {
  /** Line of its heading in the file, from 1. */
  readonly line: number
  /** Outline, or for a refused statement part of the message. */
  readonly want: string
  readonly refused: boolean
  readonly sql: string
}

const root = import.meta.dirname

/** All pages of the suite, or those of one group. */
export function readSuite(group?: string): readonly SuitePage[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.sql') && (group === undefined || name.startsWith(`${group}/`)))
    .sort()
    .map((name) => readPage(join(root, name)))
}

function readPage(file: string): SuitePage {
  const text = readFileSync(file, 'utf8')
  const name = relative(root, file).replace(/\.sql$/, '')
  const lines = text.split('\n')
  const cases: SuiteCase[] = []
  const heads = lines.flatMap((line, index) => (/^--[#!]/.test(line) ? [index] : []))
  for (const [position, head] of heads.entries()) {
    const heading = lines[head] ?? ''
    const sql = lines
      .slice(head + 1, heads[position + 1] ?? lines.length)
      .join('\n')
      .trim()
    cases.push({ line: head + 1, want: heading.slice(3).trim(), refused: heading[2] === '!', sql })
  }
  const page = /https:\S+/.exec(lines[0] ?? '')?.[0] ?? ''
  return { file, name, group: name.split('/')[0] ?? '', page, cases }
}
