import { readFileSync, writeFileSync } from 'node:fs'
import { isMeshError } from '@mesh/core'
import { parseStatement } from '../../src/parse/parse-statement.ts'
import { outlineOf } from './outline-of.ts'
import { readSuite } from './read-suite.ts'

/**
 * Writes the outlines that the suite does not have yet: headings that are empty or only a kind. Read each one before you commit
 * it: it is what the parser says, not yet what is right. An outline that is there already is never touched.
 */
for (const { file, name, cases } of readSuite(process.argv[2])) {
  const lines = readFileSync(file, 'utf8').split('\n')
  let written = 0
  for (const { line, want, refused, sql } of cases) {
    if (refused || want.includes(':')) continue
    try {
      const outline = outlineOf(parseStatement(sql))
      if (want !== '' && !outline.startsWith(`${want}:`))
        console.log(`${name}:${line} wants ${want}, the parser says ${outline}`)
      else {
        lines[line - 1] = `--# ${outline}`
        written += 1
      }
    } catch (error) {
      if (!isMeshError(error)) throw error
      console.log(`${name}:${line} ${error.message} ${error.where?.line ?? ''}:${error.where?.column ?? ''}`)
    }
  }
  if (written > 0) {
    writeFileSync(file, lines.join('\n'))
    console.log(`${name}: ${written} outlines written`)
  }
}
