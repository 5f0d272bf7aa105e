import { OpenAPIHono } from '@hono/zod-openapi'
import { apiSchemas } from './api-schemas.ts'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'

/** The OpenAPI 3.1 description of the API, as `/openapi.json` gives it. */
export function apiDocument(): object {
  const described = new OpenAPIHono()
  for (const operation of operations) described.openAPIRegistry.registerPath(describePath(operation))
  return described.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Mesh catalogue',
      version: '0.1.0',
      description: 'Data products, contracts, quality and lineage of a mesh.',
    },
  })
}

const json = (schema: Operation['response']) => ({ content: { 'application/json': { schema } } })

function describePath(operation: Operation) {
  const { operationId, method, path, summary, params, query, body, response, creates } = operation
  return {
    operationId,
    method,
    path,
    summary,
    request: { params, query, ...(body !== undefined && { body: { required: true, ...json(body) } }) },
    responses: {
      200: { description: 'Done', ...json(response) },
      ...(creates && { 201: { description: 'Published', ...json(response) } }),
      default: {
        description: 'It could not be done',
        content: { 'application/problem+json': { schema: apiSchemas.problem } },
      },
    },
  }
}
