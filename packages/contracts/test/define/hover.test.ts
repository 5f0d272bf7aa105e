import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const index = join(import.meta.dirname, '../../src/exports/index.ts')
const file = join(import.meta.dirname, 'hovered.ts')
const source = `import { array, defineContract, type InferRow, integer, object, string, table } from ${JSON.stringify(index)}
const shop = defineContract({ id: 'shop', version: '1', schema: { orders: table({ columns: {
  id: string().primaryKey(),
  status: string().enum(['open', 'paid']),
  total: integer({ precision: 9 }).measure('SUM(quantity)'),
  lines: array(object({ sku: string().required(), quantity: integer().physicalType('NUMBER(5,0)') }).required()),
} }) } })
type Order = InferRow<typeof shop, 'orders'>
`

test('an editor shows the row in full', () => {
  const host: ts.LanguageServiceHost = {
    getCurrentDirectory: () => import.meta.dirname,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    readDirectory: ts.sys.readDirectory,
    realpath: (path) => ts.sys.realpath?.(path) ?? path,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = name === file ? source : ts.sys.readFile(name)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCompilationSettings: () => ({
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      customConditions: ['@mesh/source'],
      allowImportingTsExtensions: true,
      strict: true,
      noEmit: true,
      types: [],
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? source : ts.sys.readFile(name)),
  }
  const service = ts.createLanguageService(host)
  const shown = service.getQuickInfoAtPosition(file, source.indexOf('Order ='))
  expect(ts.displayPartsToString(shown?.displayParts)).toBe(`type Order = {
    readonly id: string;
    readonly status: "open" | "paid" | null;
    readonly lines: readonly {
        readonly sku: string;
        readonly quantity: number | null;
    }[] | null;
}`)
})
