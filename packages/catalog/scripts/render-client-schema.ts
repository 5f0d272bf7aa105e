import openapiTS, { astToString } from 'openapi-typescript'
import { apiDocument } from '../src/api/api-document.ts'

/** The types of `src/client/schema.generated.ts`, from the description that the API gives of itself. */
export async function renderClientSchema(): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(apiDocument()), { immutable: true, alphabetize: true })
  return `// Made by \`npm run generate -w @mesh/catalog\` from openapi.json. Do not edit.\n${astToString(nodes)}`
}
