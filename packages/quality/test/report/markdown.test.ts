import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, outcomes, renderCheckRun } from '../../src/exports/index.ts'
import { nastyTexts, resultSaying, runWith } from './runs.ts'

const markdown = (texts: readonly string[]) =>
  renderCheckRun(
    runWith(texts.flatMap((text) => outcomes.map((outcome) => resultSaying(text, outcome)))),
    'markdown',
  )

/** The kinds of the lines of a page: what a reader of Markdown makes of their beginnings. */
const shape = (page: string) =>
  page.split('\n').map((line) => {
    if (line.startsWith('|')) return `${line.replaceAll(/\\.|`[^`]*`/g, '').split('|').length} cells`
    return /^(?:#+ |- |<[^>]*>(?:<[^>]*>)?|`{3,}|$)/.exec(line)?.[0].replace(/`+/, '```') ?? 'text'
  })

describe('markdown', () => {
  test('no text from outside changes what the lines are', () => {
    const fenced = /`{3,}sql\n[\s\S]*?\n`{3,}/g
    const plain = shape(markdown(['plain']).replaceAll(fenced, ''))
    const ofText = (text: string) => shape(markdown([text]).replaceAll(fenced, ''))
    for (const text of nastyTexts.filter((each) => !each.includes('```'))) expect(ofText(text)).toEqual(plain)
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'a<>&|\\*_[]()~#-+1. !\n\t@😀'), minLength: 1 }),
        (text) => {
          expect(ofText(`x${text}`)).toEqual(plain)
        },
      ),
      { numRuns: 100 },
    )
  })

  test('mentions nobody and refers to no issue', () => {
    const page = markdown(['@team fix #12'])
    const outside = page.replaceAll(/```sql[\s\S]*?```|`[^`\n]*`/g, '')
    expect(outside).not.toMatch(/@team|#12/)
    expect(outside).toContain('@<!-- -->team fix #<!-- -->12')
  })

  test('stays shorter than a comment may be, and says what is left out', () => {
    const results = Array.from({ length: 2_000 }, (_, index) => ({
      ...resultSaying('some text', 'fail'),
      check: check.notNull(`a_table_with_a_long_name_${index}`, 'x'),
    }))
    const passing = results.map((each) => ({ ...each, outcome: 'pass' as const }))
    expect(renderCheckRun(runWith(passing), 'markdown')).toMatch(/\n\n2,000 checks passed or skipped\n$/)
    const page = renderCheckRun(runWith(results), 'markdown')
    expect(page.length).toBeLessThan(65_536)
    expect(page).toMatch(/\n\n\*1,\d{3} more tables are left out: a comment has room for no more\.\*\n$/)
  })
})
