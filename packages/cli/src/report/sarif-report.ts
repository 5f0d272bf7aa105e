import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Diagnostic } from '@mesh/core'
import { version } from '../version.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/** Findings as code scanning takes them. Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarifReport(tool: string, found: readonly Diagnostic[]): object {
  const rules = [...new Map(found.map((each) => [each.code, each])).values()]
  const indexes = new Map(rules.map(({ code }, index) => [code, index]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool,
            version,
            rules: rules.map(({ code, docs }) => ({
              id: code,
              ...(docs !== undefined && { helpUri: docs }),
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: found.map((each) => resultOf(each, indexes.get(each.code) ?? -1)),
      },
    ],
  }
}

function resultOf({ code, severity, message, hint, where }: Diagnostic, ruleIndex: number): object {
  const { file, line, column } = where ?? {}
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: hint === undefined ? message : `${message}. ${hint}` },
    locations:
      file === undefined
        ? []
        : [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(file) },
                ...(line !== undefined && {
                  region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
                }),
              },
            },
          ],
  }
}

/** A path is no URI: it may have `#`, `?` and `:` in its names. */
const uriOf = (file: string): string =>
  isAbsolute(file)
    ? pathToFileURL(file).href
    : file.replaceAll('\\', '/').toWellFormed().split('/').map(encodeURIComponent).join('/')
