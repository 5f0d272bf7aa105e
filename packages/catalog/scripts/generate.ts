import { writeFile } from 'node:fs/promises'
import { apiDocument } from '../src/api/api-document.ts'
import { renderClientSchema } from './render-client-schema.ts'

const root = new URL('../', import.meta.url)
await writeFile(new URL('openapi.json', root), `${JSON.stringify(apiDocument(), null, 2)}\n`)
await writeFile(new URL('src/client/schema.generated.ts', root), await renderClientSchema())
