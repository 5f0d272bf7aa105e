import type { Diagnostic } from '@mesh/core'
import { version } from '../version.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/** Findings as code scanning takes them. Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarifReport(tool: string, found: readonly Diagnostic[]): object {
  const rules = new Map(found.map((each) => [each.code, each]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool,
            version,
            rules: [...rules.values()].map(({ code, docs }) => ({
              id: code,
              ...(docs !== undefined && { helpUri: docs }),
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: found.map(resultOf),
      },
    ],
  }
}

function resultOf({ code, severity, message, hint, where }: Diagnostic): object {
  const { file, line, column } = where ?? {}
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: hint === undefined ? message : `${message}. ${hint}` },
    locations:
      file === undefined
        ? []
        : [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(file.replaceAll('\\', '/')) },
                ...(line !== undefined && {
                  region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
                }),
              },
            },
          ],
  }
}
